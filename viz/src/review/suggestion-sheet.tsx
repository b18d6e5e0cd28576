/** Two things side by side that may be the same, and what speaks for it and against. */
import type { Ref } from "react";
import type { ShownSuggestion } from "../../../src/serve/api.ts";
import { CandidateSheet } from "./candidate-sheet.tsx";
import { Reasons } from "./reasons.tsx";

interface SuggestionSheetProps {
  readonly suggestion: ShownSuggestion;
  readonly place: number;
  readonly total: number;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function SuggestionSheet({ suggestion, place, total, heading }: SuggestionSheetProps) {
  const { left, right, score, reasons } = suggestion;
  const kind = left.type === right.type ? left.type.toLowerCase() : "thing";
  return (
    <article className="sheet suggestion">
      <p className="facts">
        {place} of {total.toLocaleString("en-GB")}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        Is this the same {kind}?
        <span className="unseen">
          {" "}
          {left.name}, and {right.name}
        </span>
      </h2>
      <div className="candidates">
        <CandidateSheet candidate={left} />
        <CandidateSheet candidate={right} />
      </div>
      <Reasons score={score} reasons={reasons} />
    </article>
  );
}
