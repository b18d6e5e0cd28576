/** The legend, which is also the filter: every type, stance, predicate and source with its number. */
import { type ReactNode, useMemo } from "react";
import { entities } from "../../../src/model/entity/index.ts";
import { predicates } from "../../../src/model/predicate/index.ts";
import { everything, type Facet, isFiltered, shown, toggled } from "../graph/filter.ts";
import { count } from "../words/count.ts";
import { mannerOf, manners } from "../words/manner.ts";
import { GroupLegend } from "./group-legend.tsx";
import { HiddenThings } from "./hidden-things.tsx";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly title?: string;
  readonly sign?: ReactNode;
  readonly number: number;
}

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
      sources: [...graph.sources.values()].map(({ id, title, publisher }) => ({
        value: id,
        label: title,
        ...(publisher && { title: publisher }),
        number: lines.filter(({ sources }) => sources.includes(id)).length,
      })),
    };
  }, [graph, filter.alone]);

  const alone = graph.entities.size - shown(graph, everything).entities.length;
  const list = (facet: Facet, name: string) => (
    <FacetList
      name={name}
      choices={choices[facet].filter(({ value, number }) => number > 0 || filter[facet].has(value))}
      hidden={filter[facet]}
      onToggle={(value) => change({ filter: toggled(filter, facet, value) }, "small")}
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
      {list("predicates", "Relations")}
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

interface FacetListProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (value: string) => void;
}

function FacetList({ name, choices, hidden, onToggle }: FacetListProps) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {choices.map(({ value, label, title, sign, number }) => (
        <label key={value} className="choice" title={title}>
          <input type="checkbox" checked={!hidden.has(value)} onChange={() => onToggle(value)} />
          {sign}
          <span>{label}</span>
          <small>{number}</small>
        </label>
      ))}
    </fieldset>
  );
}
