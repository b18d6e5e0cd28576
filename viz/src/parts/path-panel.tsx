/** How two things are connected: the shortest ways, each step with its sentences. "Not at all" is an answer. */
import { useState } from "react";
import type { Paths, SearchHit } from "../../../src/serve/api.ts";
import { nameOf } from "../graph/graph.ts";
import type { PathPick } from "../graph/pick.ts";
import { count } from "../words/count.ts";
import { ClaimCard } from "./claim-card.tsx";
import { usePage } from "./page.ts";
import { ThingButton } from "./thing-button.tsx";
import { ThingSearch } from "./thing-search.tsx";

type Way = Paths["paths"][number];
type Hop = Way["hops"][number];

export function PathPanel({ pick }: { readonly pick: PathPick }) {
  const { graph, paths, choose } = usePage();
  const { from, to, without, loose } = pick;
  const [one, other] = [graph.entities.get(from), to && graph.entities.get(to)];
  const go = (part: Partial<PathPick>) => choose({ ...pick, ...part });
  return (
    <>
      <h2 tabIndex={-1} className="pair">
        <span className="unseen">Ways between: </span>
        {one ? <ThingButton {...one} /> : from}
        <span className="verb">how is it connected to</span>
        {other ? <ThingButton {...other} /> : (to ?? "…")}
      </h2>
      {to === undefined && <Other onFound={({ id }) => go({ to: id })} />}
      {to !== undefined && (
        <label className="choice">
          <input type="checkbox" checked={loose} onChange={() => go({ loose: !loose })} />
          <span>also over what is alleged, denied or planned</span>
        </label>
      )}
      {without.length > 0 && (
        <ul className="without" aria-label="Not over">
          {without.map((id) => (
            <li key={id}>
              not over {nameOf(graph, id)}
              <button
                type="button"
                className="open"
                onClick={() => go({ without: without.filter((each) => each !== id) })}
              >
                Allow<span className="unseen"> {nameOf(graph, id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {to !== undefined && paths.state === "waiting" && <p className="note">Looking for ways…</p>}
      {paths.state === "failed" && <p className="note">{paths.why}</p>}
      {paths.state === "there" && to !== undefined && (
        <Ways
          found={paths.value}
          onForbid={(id) => go({ without: [...without, id] })}
          ends={[paths.value.from.id, paths.value.to.id]}
        />
      )}
    </>
  );
}

function Other({ onFound }: { readonly onFound: (hit: SearchHit) => void }) {
  return (
    <div className="other">
      <p className="note">To which other thing? Search for it, or click it in the graph with Shift held down.</p>
      <ThingSearch label="The other thing" onFound={onFound} />
    </div>
  );
}

interface WaysProps {
  readonly found: Paths;
  readonly ends: readonly string[];
  readonly onForbid: (id: string) => void;
}

function Ways({ found: { paths, stances, cut }, ends, onForbid }: WaysProps) {
  if (paths.length === 0) {
    return (
      <p className="facts" role="status">
        No way leads from one to the other{stances.length === 1 ? " over what is asserted" : ""}
        {cut ? ", as far as was looked." : "."}
      </p>
    );
  }
  return (
    <>
      <p className="facts" role="status">
        {paths.length === 1 ? "One way" : `The ${paths.length} shortest ways`}
        {cut && ", as far as was looked"}
      </p>
      {paths.map((way, index) => (
        <WayDetails key={way.hops.map(({ to }) => to).join(" ")} way={way} number={index + 1} {...{ ends, onForbid }} />
      ))}
    </>
  );
}

interface WayProps extends Omit<WaysProps, "found"> {
  readonly way: Way;
  readonly number: number;
}

function WayDetails({ way: { hops }, number, ends, onForbid }: WayProps) {
  const [open, setOpen] = useState(number === 1);
  const { graph } = usePage();
  const through = hops.slice(0, -1).map(({ to }) => to);
  return (
    <details className="way" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{count(hops.length, "step")}</b>
        {through.length > 0 ? ` over ${through.map((id) => nameOf(graph, id)).join(", ")}` : ": directly"}
      </summary>
      {open && hops.map((hop) => <HopDetails key={`${hop.from} ${hop.to}`} hop={hop} {...{ ends, onForbid }} />)}
    </details>
  );
}

/** How many sentences of one step are shown before one asks for more. */
const few = 2;

function HopDetails({
  hop: { from, to, claims, others },
  ends,
  onForbid,
}: { readonly hop: Hop } & Omit<WaysProps, "found">) {
  const { graph, choose } = usePage();
  const [one, other] = [graph.entities.get(from), graph.entities.get(to)];
  if (!one || !other) return null;
  const more = Math.max(0, claims.length - few) + others;
  return (
    <section className="hop" aria-label={`${one.name} and ${other.name}`}>
      <h3>
        <ThingButton {...one} />
        <span className="verb">and</span>
        <ThingButton {...other} />
      </h3>
      {claims.slice(0, few).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} said />
      ))}
      <p className="hop-acts">
        {more > 0 && (
          <button type="button" className="open" onClick={() => choose({ kind: "pair", subject: from, object: to })}>
            {count(more, "more claim")} between the two
          </button>
        )}
        {!ends.includes(to) && (
          <button type="button" className="open" onClick={() => onForbid(to)}>
            Not over {other.name}
          </button>
        )}
      </p>
    </section>
  );
}
