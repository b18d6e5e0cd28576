/** The bars of the timeline: solid where it is asserted, hollow where it is said otherwise; too many become a profile. */
import { useMemo } from "react";
import { isPicked, pairOf } from "../graph/pick.ts";
import type { Time } from "../graph/window.ts";
import { numberOfDay, type Stretch } from "../time/days.ts";
import { density, lanes } from "../time/lanes.ts";
import { type Moment, momentInWords } from "../time/moments.ts";
import { mannerOf, saidShortly } from "../words/manner.ts";
import { usePage } from "./page.ts";
import { relationInWords } from "./relation-words.ts";

interface TimeBarsProps {
  readonly dated: readonly Moment[];
  readonly isInside: (time: Time) => boolean;
  readonly x: (day: number) => number;
  readonly width: number;
  readonly height: number;
  readonly stretch: Stretch;
}

/** A day on a timeline of years is still seen. */
const least = 4;
/** What has no known beginning, or no end, is a short bar that points there. */
const openEnd = 34;
const [thinnest, thickest] = [3, 9];

export function TimeBars({ dated, isInside, x, width, height, stretch }: TimeBarsProps) {
  const { graph, view, choose } = usePage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: x follows from the stretch and the width
  const bars = useMemo(
    () =>
      dated.flatMap((moment) => {
        const { earliest, latest } = moment;
        const first = earliest ? numberOfDay(earliest) : undefined;
        const last = latest ? numberOfDay(latest) : undefined;
        if ((last ?? stretch.first) < stretch.first || (first ?? stretch.last) > stretch.last) return [];
        const [from, to] = [first && x(first), last && x(last + 1)];
        const left = Math.max(0, from ?? (to ?? 0) - openEnd);
        return { moment, left, right: Math.max(left + least, Math.min(width, to ?? left + openEnd)) };
      }),
    [dated, stretch.first, stretch.last, width],
  );
  const { of, count } = useMemo(() => lanes(bars, 2), [bars]);
  const step = Math.min(thickest, height / Math.max(1, count));
  if (step < thinnest) return <Profile bars={bars} isInside={isInside} width={width} height={height} />;
  return bars.map(({ moment, left, right }, index) => {
    const { line } = moment;
    const here =
      isPicked(view.pick, line) ||
      (view.pick?.kind === "entity" && (line.subject === view.pick.id || line.object === view.pick.id));
    const look = [
      "bar-of",
      mannerOf(line) === "asserted" ? "solid" : "hollow",
      here && "here",
      !isInside(moment) && "outside",
    ];
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the Timeline view lists the same for those who do not point
      <path
        key={moment.key}
        className={look.filter(Boolean).join(" ")}
        d={barPath(moment, left + 0.5, right - 0.5, height - step * ((of[index] ?? 0) + 1) + 1, step - 2)}
        onClick={() => choose(pairOf(line))}
      >
        <title>{`${momentInWords(moment)}: ${relationInWords(graph, line)} (${saidShortly(line)})`}</title>
      </path>
    );
  });
}

/** A box, pointed at an end that is not known. */
function barPath({ earliest, latest }: Time, left: number, right: number, top: number, high: number): string {
  const [middle, bottom] = [top + high / 2, top + high];
  const from =
    earliest === null
      ? `M${left + high} ${bottom}L${left} ${middle}L${left + high} ${top}`
      : `M${left} ${bottom}V${top}`;
  const to =
    latest === null ? `H${right - high}L${right} ${middle}L${right - high} ${bottom}Z` : `H${right}V${bottom}Z`;
  return from + to;
}

type Drawn = { readonly moment: Moment; readonly left: number; readonly right: number };

/** How many there may be at each place. */
function Profile({
  bars,
  isInside,
  width,
  height,
}: Pick<TimeBarsProps, "isInside" | "width" | "height"> & { readonly bars: readonly Drawn[] }) {
  const all = useMemo(() => density(bars, width), [bars, width]);
  const inside = density(
    bars.filter(({ moment }) => isInside(moment)),
    width,
  );
  const most = Math.max(1, ...all);
  const path = (values: readonly number[]) =>
    `M0 ${height}${values.map((value, at) => `L${at} ${height - (value / most) * (height - 2)}`).join("")}L${width} ${height}Z`;
  return (
    <>
      <path className="profile outside" d={path(all)} />
      <path className="profile" d={path(inside)} />
    </>
  );
}
