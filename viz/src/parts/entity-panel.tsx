/** A thing: its names, where it is named, and its neighbours by predicate and direction. */
import { useMemo } from "react";
import { predicateDefinition, predicates } from "../../../src/model/predicate/index.ts";
import type { Line, ShownEntity } from "../../../src/serve/api.ts";
import { everything } from "../graph/filter.ts";
import { lineId } from "../graph/graph.ts";
import { pairOf } from "../graph/pick.ts";
import { count } from "../words/count.ts";
import { mannerOf, saidShortly } from "../words/manner.ts";
import { saysBackOf, saysOf } from "../words/relation.ts";
import { shortened } from "../words/roles.ts";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";
import { ThingActions } from "./thing-actions.tsx";
import { ThingButton } from "./thing-button.tsx";

interface Group {
  readonly label: string;
  /** The lines to each neighbour. */
  readonly neighbours: ReadonlyMap<string, readonly Line[]>;
}

export function EntityPanel({ entity }: { readonly entity: ShownEntity }) {
  const { graph, shown, view, change, open } = usePage();
  const { id, type, name, names } = entity;
  const all = graph.linesOf.get(id) ?? [];
  const lines = useMemo(
    () => shown.lines.filter(({ subject, object }) => subject === id || object === id),
    [shown, id],
  );
  const groups = useMemo(() => groupsOf(id, lines), [id, lines]);
  const out = all.length - lines.length;
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
        Named in {count(sources.length, "source")} · {count(all.length, "relation")}
      </p>
      <ThingActions entity={entity} />
      {groups.map(({ label, neighbours }) => (
        <section key={label} className="group">
          <h3>{label}</h3>
          <ul>
            {[...neighbours].map(([neighbour, lines]) => (
              <Neighbour key={neighbour} of={entity} id={neighbour} lines={lines} />
            ))}
          </ul>
        </section>
      ))}
      {out > 0 && (
        <p className="note out">
          {count(out, lines.length > 0 ? "more relation" : "relation")} {out === 1 ? "is" : "are"} hidden by the
          filters.{" "}
          <button
            type="button"
            className="open"
            onClick={() =>
              change(
                {
                  filter: { ...everything, alone: view.filter.alone },
                  arrangement: { ...view.arrangement, hidden: new Set(), folded: new Set() },
                },
                "small",
              )
            }
          >
            Show everything
          </button>
        </p>
      )}
      {all.length === 0 && <p className="note">No relation was found for it.</p>}
      <section className="group">
        <h3>named in</h3>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <button type="button" className="relation" onClick={() => open(source.id, id)}>
                {source.title}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface NeighbourProps {
  readonly of: ShownEntity;
  readonly id: string;
  readonly lines: readonly Line[];
}

function Neighbour({ of, id, lines }: NeighbourProps) {
  const { graph, choose } = usePage();
  const entity = graph.entities.get(id);
  if (!entity) return null;
  const roles = [...new Set(lines.flatMap((line) => rolesIn(line, of)))].map(shortened);
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

/** Of a symmetric predicate, whose role each is: "son", "Mara Quill is the mother". */
function rolesIn(line: Line, { id, name }: ShownEntity): string[] {
  if (!predicateDefinition(line.predicate).symmetric) return line.roles;
  const forth = line.roles.filter((role) => !line.rolesBack.includes(role));
  const [own, others] = line.subject === id ? [forth, line.rolesBack] : [line.rolesBack, forth];
  return [...others, ...own.map((role) => `${name} is the ${role}`)];
}

/** By predicate in the order of the vocabulary, each as it reads from this end; what is planned apart. */
function groupsOf(id: string, lines: readonly Line[]): Group[] {
  return predicates.flatMap(({ name }) => {
    const groups = new Map<string, Map<string, Line[]>>();
    for (const line of lines.filter(({ predicate }) => predicate === name)) {
      const label = line.subject === id ? saysOf(line) : saysBackOf(line);
      const neighbour = line.subject === id ? line.object : line.subject;
      const neighbours = groups.get(label) ?? new Map<string, Line[]>();
      groups.set(label, neighbours);
      neighbours.set(neighbour, [...(neighbours.get(neighbour) ?? []), line]);
    }
    return [...groups].map(([label, neighbours]) => ({ label, neighbours }));
  });
}
