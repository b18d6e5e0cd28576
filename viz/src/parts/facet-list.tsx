/** One list of the legend: each choice with its sign and its number, shown or hidden by a click, or shown alone. The rarest are folded away. */
import { type ReactNode, useState } from "react";
import { count } from "../words/count.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly title?: string;
  readonly sign?: ReactNode;
  readonly number: number;
}

interface FacetListProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (value: string) => void;
  /** Show this one alone. */
  readonly onOnly: (value: string) => void;
  readonly onAll: () => void;
}

const few = 12;

export function FacetList({ name, choices, hidden, onToggle, onOnly, onAll }: FacetListProps) {
  const [whole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  // Two or three more take no more room than the button that would lead to them.
  const folds = !whole && choices.length > few + 3;
  const listed = folds ? choices.filter(({ value }, index) => index < few || hidden.has(value)) : choices;
  return (
    <fieldset>
      <legend>{name}</legend>
      {hidden.size > 0 && (
        <button type="button" className="open all" onClick={onAll}>
          all<span className="unseen"> under {name}</span>
        </button>
      )}
      {listed.map(({ value, label, title, sign, number }) => (
        <div key={value} className="choice-of">
          <label className="choice" title={title}>
            <input type="checkbox" checked={!hidden.has(value)} onChange={() => onToggle(value)} />
            {sign}
            <span>{label}</span>
            <small>{number}</small>
          </label>
          {choices.length > 1 && (
            <button type="button" className="open only" onClick={() => onOnly(value)}>
              only<span className="unseen"> {label}</span>
            </button>
          )}
        </div>
      ))}
      {folds && (
        <button type="button" className="open" onClick={() => setWhole(true)}>
          {count(choices.length - listed.length, "more", "more")}
          <span className="unseen"> under {name}</span>
        </button>
      )}
    </fieldset>
  );
}
