/** What can be wrong with a journal. */
import { InquiryError } from "../../errors.ts";

export function damaged(path: string, line: number, problem: string): InquiryError {
  return new InquiryError("journal-damaged", `${path} is damaged in line ${line}: ${problem}`, {
    advice:
      "Nothing was changed. Put back a copy of the folder; or move it away, then import an archive or read the documents again.",
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
