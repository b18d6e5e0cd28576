/** An answer of the server, while it is awaited, when it is there, or why it is not. */
import { useEffect, useState } from "react";

export type Answer<T> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "failed"; readonly why: string };

/** Asks again when `key` changes, and nothing without one; the answer to an older question is dropped. */
export function useAnswer<T>(key: string | undefined, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly answer: Answer<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked; `ask` is new on every render
  useEffect(() => {
    if (key === undefined) return;
    const stop = new AbortController();
    ask(stop.signal).then(
      (value) => setAnswer({ key, answer: { state: "there", value } }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setAnswer({ key, answer: { state: "failed", why: error instanceof Error ? error.message : String(error) } });
      },
    );
    return () => stop.abort();
  }, [key]);
  return answer && answer.key === key ? answer.answer : { state: "waiting" };
}
