/** What can be wrong with a journal. */
import { InquiryError } from "../../errors.ts";

const copy =
  "Nothing was changed. Put back a copy of the folder; or move it away, then import an archive or read the documents again.";

export function damaged(path: string, line: number, problem: string): InquiryError {
  return new InquiryError("journal-damaged", `${path} is damaged in line ${line}: ${problem}`, { advice: copy });
}

/** The graph has batches that were acknowledged and that the journal has no more. */
export function shortened(path: string, graph: string, journal: { length: number; missing: boolean }): InquiryError {
  const what = journal.missing
    ? "is gone"
    : `ends after ${journal.length} bytes, before what the graph beside it holds`;
  return new InquiryError("journal-damaged", `${path} ${what}`, {
    advice: `Nothing was changed. Put back a copy of ${path}; or, to go on with what it still holds, move ${graph} away.`,
  });
}

export function newer(path: string, version: number): InquiryError {
  return new InquiryError("store-newer", `${path} was written by a newer version (its lines are version ${version})`, {
    advice: "Use the newest inquiry-graph.",
  });
}

/** The journal has a batch that did not get into the graph: a write to the graph failed at the last moment. */
export function behind(path: string): InquiryError {
  return new InquiryError("store-invalid", `${path} holds more than the graph beside it`, {
    advice: "Nothing is lost. Open the store again: what is missing is then brought in.",
  });
}

/** A batch could not be written. It is not stored; what was stored before it is. */
export function unwritable(path: string, cause: unknown): InquiryError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InquiryError("store-unwritable", `${path} cannot be written to: ${why}`, {
    advice: "This was not stored; what came before it is. Is the disk full?",
    cause,
  });
}

/** What was taken out is gone from what stands, and the journal that begins anew could not be written. */
export function notForgotten(path: string, cause: unknown): InquiryError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InquiryError("store-unwritable", `${path} cannot be written: ${why}`, {
    advice:
      "The old journal still holds what was taken out. Make room on the disk and open the store again: it is then done.",
    cause,
  });
}

/** Half a batch stands at the end and could not be taken out: another one after it would make the journal unreadable. */
export function broken(path: string): InquiryError {
  return new InquiryError(
    "store-unwritable",
    `${path} takes nothing more: a write to it failed and could not be undone`,
    {
      advice: "Nothing that was stored is lost. Open the store again when the disk can be written to.",
    },
  );
}
