/** A thing: its names, where it is named, and its neighbours by predicate and direction. */
import { useMemo } from "react";
import { type Predicate, predicates } from "../../../src/model/predicate/index.ts";
import type { Line, ShownEntity } from "../../../src/serve/api.ts";
import { lineId } from "../graph/graph.ts";
import { pairOf } from "../graph/pick.ts";
import { count } from "../words/count.ts";
import { mannerOf, saidShortly } from "../words/manner.ts";
import { reads, readsBack } from "../words/relation.ts";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import { ThingButton } from "./thing-button.tsx";

interface Group {
  readonly label: string;
  /** The lines to each neighbour. */
  readonly neighbours: ReadonlyMap<string, readonly Line[]>;
}

export function EntityPanel({ entity }: { readonly entity: ShownEntity }) {
  const { graph, open } = usePage();
  const { id, type, name, names } = entity;
  const lines = graph.linesOf.get(id) ?? [];
  const groups = useMemo(() => groupsOf(id, graph.linesOf.get(id) ?? []), [graph, id]);
  const others = names.filter((other) => other !== name);
  const sources = entity.sources.flatMap((source) => graph.sources.get(source) ?? []);
  return (
    <>
      <p className="kind">
        <ShapeIcon type={type} />
        {type}
      </p>
      <h2 tabIndex={-1}>{name}</h2>
      {others.length > 0 && <p className="also">Also: {others.join(" · ")}</p>}
      <p className="facts">
        Named in {count(sources.length, "source")} · {count(lines.length, "relation")}
      </p>
      {groups.map(({ label, neighbours }) => (
        <section key={label} className="group">
          <h3>{label}</h3>
          <ul>
            {[...neighbours].map(([neighbour, lines]) => (
              <Neighbour key={neighbour} id={neighbour} lines={lines} />
            ))}
          </ul>
        </section>
      ))}
      {lines.length === 0 && <p className="note">No relation was found for it.</p>}
      <section className="group">
        <h3>named in</h3>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <button type="button" className="relation" onClick={() => open(source.id)}>
                {source.title}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Neighbour({ id, lines }: { readonly id: string; readonly lines: readonly Line[] }) {
  const { graph, choose } = usePage();
  const entity = graph.entities.get(id);
  if (!entity) return null;
  const roles = [...new Set(lines.flatMap((line) => line.roles))];
  return (
    <li className="neighbour">
      <ThingButton {...entity} />
      <span className="lines">
        {lines.map((line) => (
          <button key={lineId(line)} type="button" className="evidence" onClick={() => choose(pairOf(line))}>
            <span className="unseen">Evidence, {entity.name}: </span>
            <LineSample manner={mannerOf(line)} />
            <span className={mannerOf(line) === "asserted" ? "unseen" : undefined}>{saidShortly(line)}</span>
            <span>{count(line.claims.length, "claim")}</span>
          </button>
        ))}
      </span>
      {roles.length > 0 && <small>{roles.join(", ")}</small>}
    </li>
  );
}

/** By predicate in the order of the vocabulary, each as it reads from this end. */
function groupsOf(id: string, lines: readonly Line[]): Group[] {
  const sides: readonly (readonly ["subject" | "object", (predicate: Predicate) => string])[] = [
    ["subject", reads],
    ["object", readsBack],
  ];
  return predicates.flatMap(({ name, symmetric }: { name: Predicate; symmetric?: boolean }) =>
    sides.flatMap(([side, label]): Group[] => {
      if (symmetric && side === "object") return [];
      const found = lines.filter(
        (line) => line.predicate === name && (line[side] === id || (symmetric && line.object === id)),
      );
      if (found.length === 0) return [];
      const neighbours = new Map<string, Line[]>();
      for (const line of found) {
        const neighbour = line.subject === id ? line.object : line.subject;
        neighbours.set(neighbour, [...(neighbours.get(neighbour) ?? []), line]);
      }
      return [{ label: label(name), neighbours }];
    }),
  );
}
