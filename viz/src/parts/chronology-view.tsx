/** What happened when, as a list: the timeline for those who read. What has no date is listed apart, at the end. */
import { type ReactNode, useMemo, useState } from "react";
import type { Line } from "../../../src/serve/api.ts";
import { lineId } from "../graph/graph.ts";
import { isPicked, pairOf } from "../graph/pick.ts";
import { isOpen, mayLieIn } from "../graph/window.ts";
import { byYear, momentInWords, momentsOf } from "../time/moments.ts";
import { count } from "../words/count.ts";
import { mannerOf, saidShortly } from "../words/manner.ts";
import { saysOf } from "../words/relation.ts";
import { rolesInWords } from "../words/roles.ts";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { ThingButton } from "./thing-button.tsx";

const atOnce = 300;

export function ChronologyView() {
  const { graph, shown, view } = usePage();
  const { window } = view.filter;
  const [most, setMost] = useState(atOnce);
  const { dated, undated } = useMemo(() => momentsOf(graph, shown.lines), [graph, shown.lines]);
  const inside = useMemo(() => dated.filter(mayLieIn(window)), [dated, window]);
  const years = byYear(inside.slice(0, most));
  return (
    <section className="chronology" aria-label="Timeline">
      <p className="facts">
        {count(inside.length, "dated relation")}
        {!isOpen(window) && " in the time that is chosen"}, {undated.length} without a date
      </p>
      {[...years].map(([year, moments]) => (
        <section key={year}>
          <h2>{year}</h2>
          <ol>
            {moments.map((moment) => (
              <Entry key={moment.key} line={moment.line}>
                {momentInWords(moment)}
              </Entry>
            ))}
          </ol>
        </section>
      ))}
      {inside.length > most && (
        <button type="button" className="more" onClick={() => setMost(most + atOnce)}>
          Show {count(Math.min(atOnce, inside.length - most), "more entry", "more entries")}
        </button>
      )}
      {undated.length > 0 && inside.length <= most && (
        <section>
          <h2>Without a date</h2>
          <ol>
            {undated.slice(0, most).map((line) => (
              <Entry key={lineId(line)} line={line} />
            ))}
          </ol>
        </section>
      )}
    </section>
  );
}

function Entry({ line, children }: { readonly line: Line; readonly children?: ReactNode }) {
  const { graph, view, choose } = usePage();
  const [subject, object] = [graph.entities.get(line.subject), graph.entities.get(line.object)];
  if (!subject || !object) return null;
  const manner = mannerOf(line);
  return (
    <li aria-current={isPicked(view.pick, line) || undefined}>
      <span className="when">{children}</span>
      <span className="what">
        <ThingButton {...subject} />{" "}
        <button type="button" className="relation" onClick={() => choose(pairOf(line))}>
          <span className="unseen">Evidence: {subject.name} </span>
          {saysOf(line)}
          <span className="unseen"> {object.name}</span>
        </button>{" "}
        <ThingButton {...object} />
        {manner !== "asserted" && (
          <span className="manner">
            <LineSample manner={manner} />
            {saidShortly(line)}
          </span>
        )}
        <small>
          {line.roles.length > 0 && `${rolesInWords(line.roles)} · `}
          <span className="number">{count(line.sources.length, "source")}</span>
        </small>
      </span>
    </li>
  );
}
