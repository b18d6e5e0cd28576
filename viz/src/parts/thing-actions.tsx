/** What can be done with a thing in the picture, each by a click: fold, hide, move, bring in more, ask for ways to it. */
import { useMemo } from "react";
import type { ShownEntity } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { leavesOf, neighboursIn } from "../graph/fold.ts";
import { pathFrom } from "../graph/pick.ts";
import { expandedBy, flipped, loosened, pinned, pinsOn } from "../state/arrangement.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/count.ts";
import { directions, nudge } from "./graph-view.tsx";
import { usePage } from "./page.ts";

export function ThingActions({ entity: { id, name } }: { readonly entity: ShownEntity }) {
  const { shown, places, planeGroup, view, arrange, choose, announce } = usePage();
  const { folded, hidden } = view.arrangement;
  const pins = useMemo(() => pinsOn(view.arrangement, planeGroup), [view.arrangement, planeGroup]);
  const place = pins.get(id) ?? places?.get(id);
  const within = shown.within.get(id);
  const leaves = useMemo(() => leavesOf(id, neighboursIn(shown.lines)).length, [id, shown]);
  const act = (words: string, how: Parameters<typeof arrange>[0]) => {
    arrange(how);
    announce(words);
  };
  return (
    <div className="actions">
      <button type="button" className="plain" onClick={() => choose(pathFrom(id))}>
        Ways to another…
      </button>
      <Expand id={id} />
      {(leaves > 0 || folded.has(id)) && (
        <button
          type="button"
          className="plain"
          aria-pressed={folded.has(id)}
          onClick={() => act(folded.has(id) ? "Unfolded" : "Folded", (now) => flipped(now, "folded", id))}
        >
          {folded.has(id) ? `Unfold ${within ?? ""}` : `Fold ${leaves}`}
        </button>
      )}
      <button
        type="button"
        className="plain"
        aria-pressed={hidden.has(id)}
        onClick={() =>
          act(hidden.has(id) ? `${name} is shown again` : `${name} is hidden`, (now) => flipped(now, "hidden", id))
        }
      >
        {hidden.has(id) ? "Show again" : "Hide"}
      </button>
      {place && (
        <button
          type="button"
          className="plain"
          aria-pressed={pins.has(id)}
          onClick={() =>
            act(pins.has(id) ? "Put back" : "Pinned", (now) =>
              pins.has(id) ? loosened(now, id) : pinned(now, id, place, planeGroup),
            )
          }
        >
          {pins.has(id) ? "Unpin" : "Pin"}
        </button>
      )}
      {place && pins.has(id) && (
        <span className="moves" role="toolbar" aria-label={`Move ${name}`}>
          {Object.entries(directions).map(([key, [right, down]]) => (
            <button
              key={key}
              type="button"
              className="plain"
              aria-label={`Move it ${key.slice(5).toLowerCase()}`}
              onClick={() =>
                arrange((now) => pinned(now, id, { x: place.x + right * nudge, y: place.y + down * nudge }, planeGroup))
              }
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d={arrows[key]} />
              </svg>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: "M10 3 5 8l5 5",
  ArrowUp: "m3 10 5-5 5 5",
  ArrowDown: "m3 6 5 5 5-5",
  ArrowRight: "m6 3 5 5-5 5",
};

/** Where the page does not hold everything: how many neighbours more there are in the store, and the way to them. */
function Expand({ id }: { readonly id: string }) {
  const { graph, view, arrange } = usePage();
  const whole = graph.left === 0;
  const answer = useAnswer(whole ? undefined : id, (signal) => client.neighbourhood(id, signal));
  if (whole || answer.state !== "there") return null;
  const { entities, left } = answer.value;
  const more = entities.filter((entity) => !graph.entities.has(entity.id)).length;
  const beyond =
    left > 0 ? ` ${count(left, "neighbour")} or more stay out: one answer holds ${entities.length - 1}.` : "";
  if (more === 0 && !beyond) return null;
  return (
    <>
      {more > 0 && (
        <button type="button" className="plain" onClick={() => arrange((now) => expandedBy(now, id))}>
          Bring in {count(more, "neighbour")}
        </button>
      )}
      {view.arrangement.expanded.includes(id) && beyond && <p className="note">{beyond}</p>}
    </>
  );
}
