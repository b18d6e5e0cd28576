/** The sources in order of publication, one after the other: what each of them added. */
import { useEffect, useMemo, useState } from "react";
import { added } from "../graph/added.ts";
import { inOrderOfPublication } from "../graph/published.ts";
import { count } from "../words/count.ts";
import { dateInWords } from "../words/when.ts";
import { usePage } from "./page.ts";

/** Long enough to read what was added. */
const pause = 3000;

export function PlaySources() {
  const { graph, view, change, announce } = usePage();
  const { filter } = view;
  const sources = useMemo(() => inOrderOfPublication(graph), [graph]);
  const [plays, setPlays] = useState(false);
  const at = sources.findIndex(({ id }) => id === filter.upTo);
  const here = sources[at];
  const news = useMemo(() => here && added(graph, here.id), [graph, here]);

  const goTo = (index: number) => change({ filter: { ...filter, upTo: sources[index]?.id } }, "small");
  const last = at === sources.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step waits anew
  useEffect(() => {
    if (!plays) return;
    if (last) return setPlays(false);
    const timer = setTimeout(() => goTo(at + 1), at < 0 ? 0 : pause);
    return () => clearTimeout(timer);
  }, [plays, at, last]);
  const words = here && news && `${count(news.things.size, "new thing")}, ${count(news.lines.size, "new relation")}`;
  useEffect(() => {
    if (here && words) announce(`Source ${at + 1} of ${sources.length}, ${here.title}: ${words}`);
  }, [here, words, at, sources.length, announce]);

  if (sources.length < 2) return null;
  if (!here) {
    return (
      <button type="button" className="plain play" onClick={() => goTo(0)}>
        Source by source
      </button>
    );
  }
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <div className="play" role="toolbar" aria-label="Source by source">
      <button
        type="button"
        className="plain"
        aria-label="Source before"
        disabled={at === 0}
        onClick={() => goTo(at - 1)}
      >
        ‹
      </button>
      <button type="button" className="plain" aria-label="Next source" disabled={last} onClick={() => goTo(at + 1)}>
        ›
      </button>
      {!still && (
        <button type="button" className="plain" disabled={last && !plays} onClick={() => setPlays(!plays)}>
          {plays ? "Pause" : "Play"}
        </button>
      )}
      <p title={here.title}>
        <b>
          {at + 1} of {sources.length}
        </b>
        {` · ${words} · ${[here.title, here.date && dateInWords(here.date)].filter(Boolean).join(", ")}`}
      </p>
      <button
        type="button"
        className="plain"
        onClick={() => {
          setPlays(false);
          change({ filter: { ...filter, upTo: undefined } }, "small");
        }}
      >
        All sources
      </button>
    </div>
  );
}
