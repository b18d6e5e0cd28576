/** A field for one parameter: a thing that is searched for, one of several words, a number, or a text. */
import { useId } from "react";
import { Predicate } from "../../../src/model/predicate/index.ts";
import { nameOf } from "../graph/graph.ts";
import { usePage } from "../parts/page.ts";
import { ThingSearch } from "../parts/thing-search.tsx";
import { reads } from "../words/relation.ts";
import { inWords } from "./columns.ts";
import type { Question } from "./use-asked.ts";

interface QuestionFieldProps {
  readonly parameter: Question["parameters"][number];
  readonly value: string;
  /** `settled`: it was chosen, and there is nothing more to write. */
  readonly onChange: (value: string, settled: boolean) => void;
}

export function QuestionField({ parameter, value, onChange }: QuestionFieldProps) {
  const { name, kind, choices, means, required } = parameter;
  const id = useId();
  const label = kind === "number" ? "Rows at most" : inWords(name);
  return (
    <div className={`field ${kind}`}>
      <label htmlFor={kind === "entity" ? undefined : id}>
        {label}
        {!required && kind !== "number" && <small> optional</small>}
      </label>
      {kind === "entity" && <ThingField label={means || label} value={value} onChange={onChange} />}
      {kind === "choice" && (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value, true)}>
          <option value="">any</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceWords(choice)}
            </option>
          ))}
        </select>
      )}
      {(kind === "text" || kind === "number") && (
        <input
          id={id}
          type={kind}
          min={kind === "number" ? 1 : undefined}
          placeholder={kind === "number" ? "100" : means}
          required={required}
          value={value}
          onChange={({ target }) => onChange(target.value, false)}
        />
      )}
    </div>
  );
}

function ThingField({ label, value, onChange }: Pick<QuestionFieldProps, "value" | "onChange"> & { label: string }) {
  const { graph } = usePage();
  if (value === "") {
    return <ThingSearch label={label} placeholder={shortly(label)} onFound={({ id }) => onChange(id, true)} />;
  }
  return (
    <span className="chosen">
      {nameOf(graph, value)}
      <button type="button" aria-label={`Another than ${nameOf(graph, value)}`} onClick={() => onChange("", false)}>
        ×
      </button>
    </span>
  );
}

/** What fits into a box: `any name of the person`, of "the id or any name of the person; without it, …". */
function shortly(means: string): string {
  return means.replace(/;.*$|, or its id$/g, "").replace(/^the id or /, "");
}

function choiceWords(choice: string): string {
  const predicate = Predicate.safeParse(choice);
  return predicate.success ? reads(predicate.data) : choice;
}
