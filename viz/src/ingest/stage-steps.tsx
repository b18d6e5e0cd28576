/** The steps of a document, with the one that it is at. */
import { type Stage, stageWords } from "./arrival.ts";

const steps: readonly Stage[] = ["reading", "extracting", "resolving", "storing"];

export function StageSteps({ stage }: { readonly stage: Stage }) {
  const at = steps.indexOf(stage);
  return (
    <progress max={steps.length} value={at < 0 ? 0 : at + 0.5} aria-label="Progress">
      {stageWords[stage]}
    </progress>
  );
}
