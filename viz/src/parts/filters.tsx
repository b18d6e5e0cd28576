/** The legend, which is also the filter: every type, stance, predicate, speaker and source with its number. */
import { useMemo } from "react";
import { entities } from "../../../src/model/entity/index.ts";
import { predicates } from "../../../src/model/predicate/index.ts";
import type { Line } from "../../../src/serve/api.ts";
import { author, everything, type Facet, isFiltered, only, shown, speakersOf, toggled } from "../graph/filter.ts";
import { count } from "../words/count.ts";
import { mannerOf, manners } from "../words/manner.ts";
import { type Choice, FacetList } from "./facet-list.tsx";
import { GroupLegend } from "./group-legend.tsx";
import { HiddenThings } from "./hidden-things.tsx";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";

export function Filters() {
  const { graph, view, change, isGrouped } = usePage();
  const { filter } = view;
  const choices = useMemo((): Record<Facet, Choice[]> => {
    const { lines } = graph;
    const things = shown(graph, { ...everything, alone: filter.alone }).entities;
    return {
      types: entities.map(({ name, plural, means }) => ({
        value: name,
        label: plural,
        title: means,
        sign: <ShapeIcon type={name} />,
        number: things.filter(({ type }) => type === name).length,
      })),
      manners: manners.map(({ name, label, means }) => ({
        value: name,
        label,
        title: means,
        sign: <LineSample manner={name} />,
        number: lines.filter((line) => mannerOf(line) === name).length,
      })),
      predicates: predicates
        .map(({ name, reads, means }) => ({
          value: name,
          label: reads,
          title: means,
          number: lines.filter(({ predicate }) => predicate === name).length,
        }))
        .sort((one, other) => other.number - one.number),
      speakers: speakersIn(lines),
      sources: [...graph.sources.values()].map(({ id, title, publisher }) => ({
        value: id,
        label: title,
        ...(publisher && { title: publisher }),
        number: lines.filter(({ sources }) => sources.includes(id)).length,
      })),
    };
  }, [graph, filter.alone]);

  const accepted = graph.lines.filter((line) => line.accepted.length > 0).length;
  const alone = graph.entities.size - shown(graph, everything).entities.length;
  const listedIn = (facet: Facet) =>
    choices[facet].filter(({ value, number }) => number > 0 || filter[facet].has(value));
  const list = (facet: Facet, name: string) => (
    <FacetList
      name={name}
      choices={listedIn(facet)}
      hidden={filter[facet]}
      onToggle={(value) => change({ filter: toggled(filter, facet, value) }, "small")}
      onOnly={(value) => {
        const values = listedIn(facet).map((each) => each.value);
        change({ filter: only(filter, facet, value, values) }, "small");
      }}
      onAll={() => change({ filter: { ...filter, [facet]: new Set() } }, "small")}
    />
  );
  return (
    <div className="filters">
      <HiddenThings />
      {isGrouped && <GroupLegend />}
      {list("types", "Things")}
      {alone > 0 && (
        <label className="choice alone">
          <input
            type="checkbox"
            checked={filter.alone}
            onChange={() => change({ filter: { ...filter, alone: !filter.alone } }, "small")}
          />
          <span>and {count(alone, "thing")} with no relation</span>
        </label>
      )}
      {list("manners", "Said how")}
      {(accepted > 0 || filter.accepted) && (
        <label className="choice alone">
          <input
            type="checkbox"
            checked={filter.accepted}
            onChange={() => change({ filter: { ...filter, accepted: !filter.accepted } }, "small")}
          />
          <span>only what a person accepted</span>
          <small>{accepted}</small>
        </label>
      )}
      {list("predicates", "Relations")}
      {list("speakers", "Said by")}
      {list("sources", "Sources")}
      <button
        type="button"
        className="reset"
        disabled={!isFiltered(filter)}
        onClick={() => change({ filter: { ...everything, alone: filter.alone }, closer: false }, "small")}
      >
        Show everything
      </button>
    </div>
  );
}

/** Those who say most first. */
function speakersIn(lines: readonly Line[]): Choice[] {
  const said = new Map<string, Choice>();
  for (const line of lines) {
    const names = new Map(
      line.saidBy.map((speaker) => [speaker?.id ?? author, speaker?.name ?? "the sources themselves"]),
    );
    for (const value of speakersOf(line)) {
      const label = names.get(value) ?? value;
      said.set(value, { value, label, number: (said.get(value)?.number ?? 0) + 1 });
    }
  }
  return [...said.values()].sort((one, other) => other.number - one.number);
}
