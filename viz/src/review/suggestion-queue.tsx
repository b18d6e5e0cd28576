/** The suggestions, one at a time. The keys work wherever nobody writes. */
import { useEffect, useRef, useState } from "react";
import type { ShownSuggestion, ShownSuggestions } from "../../../src/serve/api.ts";
import { usePage } from "../parts/page.ts";
import { isWritten, useKeys } from "../state/use-keys.ts";
import { count } from "../words/count.ts";
import { useDecisions } from "./decisions.ts";
import { idOf, isAnswer, placeIn, stepped } from "./queue.ts";
import { SuggestionSheet } from "./suggestion-sheet.tsx";
import { VerdictButtons } from "./verdict-buttons.tsx";
import { type Act, actOf, type Verdict, verdictWords } from "./verdicts.ts";

/** A suggestion that was decided, and the part of the queue where it was. */
interface Gone {
  readonly suggestion: ShownSuggestion;
  readonly from: number;
}

interface SuggestionQueueProps {
  readonly found: ShownSuggestions & { readonly from: number };
}

export function SuggestionQueue({ found: { suggestions, total: stored, from } }: SuggestionQueueProps) {
  const { announce } = usePage();
  const { writes, judge, taken, undone, takeBack, wanted, lookFrom: look } = useDecisions();
  // By its id, or by its place while nobody knows what stands there.
  const [at, setAt] = useState<string | number>();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map());
  // What was taken back is asked at once, before the store has said so.
  const [back, setBack] = useState<ShownSuggestion>();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = back && !suggestions.some((each) => idOf(each) === idOf(back)) ? [back, ...suggestions] : suggestions;
  const left = known.filter((each) => !gone.has(idOf(each)));
  const total = stored - suggestions.length + left.length;
  const place = placeIn(left, at, skipped);
  const isComing = wanted !== from || (left.length === 0 && total > 0);
  const here = isComing ? undefined : left[place];
  const id = here && idOf(here);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the store says all
  useEffect(() => setBack(undefined), [suggestions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another suggestion is read out from its beginning
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each decision that is taken back, wherever that was done
  useEffect(() => {
    const [key, was] = [...gone].find(([, { suggestion }]) => undone && isAnswer(undone.key, suggestion)) ?? [];
    if (key === undefined || !was) return;
    setGone(without(gone, key));
    setBack(was.suggestion);
    setAt(key);
    look(was.from);
  }, [undone]);

  // The last ones of the queue were decided: those before them are left.
  const isPast = suggestions.length === 0 && stored > 0 && from > 0;
  useEffect(() => {
    if (isPast) look(0);
  }, [isPast, look]);

  const decide = async (suggestion: ShownSuggestion, verdict: Verdict) => {
    const key = idOf(suggestion);
    // Out of sight at once; the store is asked meanwhile.
    setGone((gone) => new Map(gone).set(key, { suggestion, from }));
    setAt(left[place + 1] && idOf(left[place + 1] ?? suggestion));
    if (await judge({ left: suggestion.left.id, right: suggestion.right.id, verdict }))
      announce(`Recorded: ${verdictWords[verdict]}. ${count(Math.max(0, total - 1), "suggestion")} left`);
    else setGone((gone) => without(gone, key));
  };
  const go = (by: 1 | -1) => {
    const next = stepped({ from, length: left.length, total }, place, by);
    const there = left[next.place];
    setAt(next.from === from && there ? idOf(there) : next.place);
    look(next.from);
  };
  const act = (what: Act) => {
    if (what === "undo") return void takeBack();
    if (!here || !id) return;
    if (what === "back") return go(-1);
    if (what === "skip") {
      setSkipped(new Set(skipped).add(id));
      return go(1);
    }
    void decide(here, what);
  };
  useKeys((event) => {
    const { ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
    if (defaultPrevented || ctrlKey || metaKey || altKey || isWritten(target)) return;
    const what = actOf(event.key);
    if (!what || (!writes && what !== "skip" && what !== "back")) return;
    event.preventDefault();
    act(what);
  });
  return (
    <div className="queue">
      {isComing && <p className="sheet note">Comparing…</p>}
      {here && <SuggestionSheet key={id} heading={heading} suggestion={here} place={from + place + 1} total={total} />}
      {!here && !isComing && (
        <div className="sheet">
          <h2 ref={heading} tabIndex={-1}>
            Nothing to review
          </h2>
          <p className="note">
            No two things look as if they may be the same. New suggestions come with new documents.
          </p>
        </div>
      )}
      {(here || isComing || taken.length > 0) && (
        <VerdictButtons writes={writes === true} there={here !== undefined} undoable={taken.length > 0} onAct={act} />
      )}
    </div>
  );
}

function without(all: ReadonlyMap<string, Gone>, id: string): ReadonlyMap<string, Gone> {
  return new Map([...all].filter(([each]) => each !== id));
}
