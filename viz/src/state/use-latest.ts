/** An answer, or the one before it while a new one is awaited, so that what is read does not go away under the eye. */
import { useRef } from "react";
import type { Answer } from "./use-answer.ts";

export function useLatest<T>(answer: Answer<T>): Answer<T> {
  const last = useRef(answer);
  if (answer.state !== "waiting") last.current = answer;
  return last.current;
}
