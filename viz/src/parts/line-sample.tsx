/** How lines of a manner look on the canvas. For the eye only: the word stands beside it. */
import type { Manner } from "../words/manner.ts";

const dashes: Record<Manner, string | undefined> = {
  asserted: undefined,
  alleged: "7 4",
  planned: "2 3.2",
  hypothetical: "8 3 2 3",
  denied: undefined,
};

export function LineSample({ manner }: { readonly manner: Manner }) {
  return (
    <svg className="line-sample" viewBox="0 0 36 12" aria-hidden="true">
      <path d="M1 6h34" strokeDasharray={dashes[manner]} />
      {manner === "denied" && <path d="m14 2 8 8m0-8-8 8" />}
    </svg>
  );
}
