/**
 * The timeline: a bar for each time, as long as its words are vague, so that a month is drawn as a month. Drawing a
 * stretch of it with the mouse chooses a time; so does a click on one of the periods below, and so do the two fields.
 */
import { type PointerEvent, useMemo, useRef } from "react";
import { boundsOf } from "../../../src/model/edtf.ts";
import { inOrderOfPublication } from "../graph/published.ts";
import { isOpen, mayLieIn } from "../graph/window.ts";
import { useSize } from "../state/use-size.ts";
import { settle } from "../state/use-view.ts";
import { numberOfDay, type Stretch, stretchOf } from "../time/days.ts";
import { type Moment, momentsOf } from "../time/moments.ts";
import { nameIn, type Period, periods, unitFor } from "../time/periods.ts";
import { count } from "../words/count.ts";
import { boundsInWords, dateInWords } from "../words/when.ts";
import { usePage } from "./page.ts";
import { TimeBars } from "./time-bars.tsx";
import { TimeHandle } from "./time-handle.tsx";

const height = 58;

export function TimeChart({ dated }: { readonly dated: readonly Moment[] }) {
  const { graph, view, change } = usePage();
  const { filter, closer } = view;
  const { window } = filter;
  const [frame, width] = useSize<HTMLDivElement>();
  const sources = useMemo(() => inOrderOfPublication(graph), [graph]);
  // Of all there is, so that filters do not stretch it.
  const whole = useMemo(() => {
    const times = momentsOf(graph, graph.lines).dated;
    const days = times.flatMap(({ earliest, latest }) => [
      ...(earliest ? [earliest] : []),
      ...(latest ? [latest] : []),
    ]);
    const published = sources.flatMap(({ date }) => (date && boundsOf(date).latest) ?? []);
    return roomy(stretchOf([...days, ...published]));
  }, [graph, sources]);
  const chosen = stretchOfWindow(window, whole);
  const stretch = closer && chosen ? chosen : whole;
  const drawn = useRef<number>(undefined);
  if (!stretch) return null;

  const days = stretch.last - stretch.first + 1;
  const x = (day: number) => ((day - stretch.first) / days) * width;
  const unit = unitFor(stretch, width);
  const along = periods(stretch, width);
  const isWide = ({ first, last }: Stretch) => Math.min(width, x(last + 1)) - Math.max(0, x(first)) > 30;
  const firstWide = along.findIndex(isWide);
  const inside = mayLieIn(window);
  const within = dated.filter(inside).length;

  const dayAt = ({ clientX, currentTarget }: PointerEvent) => {
    const { left } = currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - left) / width));
    return stretch.first + Math.min(days - 1, Math.floor(share * days));
  };
  const choose = (from: string, to: string, how: "small" | "gliding") =>
    change({ filter: { ...filter, window: { from, to } } }, how);
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest("[role=slider], .bar-of")) return;
    drawn.current = dayAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    if (drawn.current === undefined) return;
    const [one = 0, other = 0] = [drawn.current, dayAt(event)].sort((one, other) => one - other);
    if (Math.abs(x(one) - x(other)) > 3) choose(nameIn(unit, one), nameIn(unit, other), "gliding");
  };
  const onUp = () => {
    drawn.current = undefined;
    settle();
  };
  const name = `${count(dated.length, "dated relation")}, ${dayWords(whole)}${
    isOpen(window) ? "" : `; ${within} in the time that is chosen, ${windowInWords(window)}`
  }`;
  return (
    <div ref={frame} className="time-chart">
      <p className="unseen">{name}</p>
      {/* The fields above and the periods below choose a time by keyboard and by a click. */}
      <svg
        width={width}
        height={height}
        aria-hidden="true"
        onPointerDown={onDown}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        {chosen && !closer && (
          <rect className="chosen" x={x(chosen.first)} width={x(chosen.last + 1) - x(chosen.first)} height={height} />
        )}
        {along.map(({ first }) => (
          <path key={first} className="grid" d={`M${Math.round(x(first)) + 0.5} 0V${height}`} />
        ))}
        <TimeBars dated={dated} isInside={inside} x={x} width={width} height={height - 10} stretch={stretch} />
        {sources.map(({ id, title, date }) => {
          const day = date && boundsOf(date).earliest;
          if (!day) return null;
          return (
            <path
              key={id}
              className={filter.upTo === id ? "source-mark here" : "source-mark"}
              d={`M${x(numberOfDay(day))} ${height - 7}l3.5 7h-7Z`}
            >
              <title>{`${title}, ${dateInWords(date)}`}</title>
            </path>
          );
        })}
      </svg>
      {chosen && !closer && (
        <>
          <TimeHandle
            end="from"
            at={x(chosen.first)}
            day={chosen.first}
            unit={unit}
            whole={whole ?? chosen}
            dayAt={x}
          />
          <TimeHandle
            end="to"
            at={x(chosen.last + 1)}
            day={chosen.last}
            unit={unit}
            whole={whole ?? chosen}
            dayAt={x}
          />
        </>
      )}
      <fieldset className="periods">
        <legend className="unseen">Choose a time</legend>
        {along.map((period, index) => {
          const [left, right] = [Math.max(0, x(period.first)), Math.min(width, x(period.last + 1))];
          const here = window.from === period.from && window.to === period.to;
          return (
            <button
              key={period.from}
              type="button"
              style={{ left, width: right - left }}
              aria-label={period.name}
              aria-pressed={here}
              onClick={() =>
                here ? change({ filter: { ...filter, window: {} } }, "small") : choose(period.from, period.to, "small")
              }
            >
              {isWide(period) && (index === firstWide ? opening(period) : period.label)}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}

/** The first period that is labelled says which year it is in. */
function opening({ label, name }: Period): string {
  return name.length <= "May 2024".length ? name : label;
}

/** A little room at either end, so that what lies there is seen. */
function roomy(stretch: Stretch | undefined): Stretch | undefined {
  if (!stretch) return undefined;
  const room = Math.max(2, Math.round((stretch.last - stretch.first) * 0.015));
  return { first: stretch.first - room, last: stretch.last + room };
}

/** The days that are chosen; an open end is that of all times. */
function stretchOfWindow(window: { from?: string | undefined; to?: string | undefined }, whole: Stretch | undefined) {
  if (isOpen(window) || !whole) return undefined;
  const first = window.from && boundsOf(window.from).earliest;
  const last = window.to && boundsOf(window.to).latest;
  const stretch = { first: first ? numberOfDay(first) : whole.first, last: last ? numberOfDay(last) : whole.last };
  return stretch.first <= stretch.last ? stretch : undefined;
}

function windowInWords({ from, to }: { from?: string | undefined; to?: string | undefined }): string {
  if (from === to && from) return dateInWords(from);
  return dateInWords(`${from ?? ".."}/${to ?? ".."}`);
}

function dayWords(stretch: Stretch | undefined): string {
  if (!stretch) return "";
  return boundsInWords(nameIn("day", stretch.first), nameIn("day", stretch.last));
}
