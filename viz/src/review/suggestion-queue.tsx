/** The suggestions, one at a time. The keys work while the focus is in here. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ShownSuggestion, ShownSuggestions } from "../../../src/serve/api.ts";
import { usePage } from "../parts/page.ts";
import { isWritten } from "../state/use-keys.ts";
import { count } from "../words/count.ts";
import { type Taken, useDecisions } from "./decisions.ts";
import { idOf, placeIn } from "./queue.ts";
import { SuggestionSheet } from "./suggestion-sheet.tsx";
import { VerdictButtons } from "./verdict-buttons.tsx";
import { type Act, actOf, type Verdict, verdictWords } from "./verdicts.ts";

interface Done extends Taken {
  readonly suggestion: ShownSuggestion;
}

export function SuggestionQueue({ found: { suggestions, total } }: { readonly found: ShownSuggestions }) {
  const { announce } = usePage();
  const { writes, judge, undo } = useDecisions();
  const [at, setAt] = useState<string>();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<readonly Done[]>([]);
  // What was taken back is asked at once, before the store has said so.
  const [back, setBack] = useState<ShownSuggestion>();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = back && !suggestions.some((each) => idOf(each) === idOf(back)) ? [back, ...suggestions] : suggestions;
  const left = known.filter((each) => !gone.has(idOf(each)));
  const place = placeIn(left, at, skipped);
  const here = left[place];
  const id = here && idOf(here);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer of the store says all
  useEffect(() => setBack(undefined), [suggestions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another suggestion is read out from its beginning
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);

  const decide = async (suggestion: ShownSuggestion, verdict: Verdict) => {
    const key = idOf(suggestion);
    // Out of sight at once; the store is asked meanwhile.
    setGone((gone) => new Set(gone).add(key));
    setAt(left[place + 1] && idOf(left[place + 1] ?? suggestion));
    const taken = await judge({ left: suggestion.left.id, right: suggestion.right.id, verdict });
    if (taken) {
      setDone((done) => [...done, { ...taken, suggestion }]);
      announce(`Recorded: ${verdictWords[verdict]}. ${count(Math.max(0, left.length - 1), "suggestion")} left`);
    } else setGone((gone) => without(gone, key));
  };
  const takeBack = async () => {
    const last = done.at(-1);
    if (!last || !(await undo(last))) return;
    setDone((done) => done.slice(0, -1));
    setGone((gone) => without(gone, idOf(last.suggestion)));
    setBack(last.suggestion);
    setAt(idOf(last.suggestion));
    announce("Taken back");
  };
  const go = (by: number) => {
    const next = left[(place + by + left.length) % left.length];
    if (next) setAt(idOf(next));
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
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, target, nativeEvent } = event;
    if (ctrlKey || metaKey || altKey || isWritten(nativeEvent.target ?? target)) return;
    const what = actOf(event.key);
    if (!what || (!writes && what !== "skip" && what !== "back")) return;
    event.preventDefault();
    event.stopPropagation();
    act(what);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shorter way to the buttons inside
    <div className="queue" onKeyDown={onKeyDown}>
      {here ? (
        <SuggestionSheet
          key={id}
          heading={heading}
          suggestion={here}
          place={place + 1}
          total={Math.max(left.length, total - gone.size)}
        />
      ) : (
        <div className="sheet">
          <h2 ref={heading} tabIndex={-1}>
            Nothing to review
          </h2>
          <p className="note">
            No two things look as if they may be the same. New suggestions come with new documents.
          </p>
        </div>
      )}
      {(here || done.length > 0) && (
        <VerdictButtons writes={writes === true} there={here !== undefined} undoable={done.length > 0} onAct={act} />
      )}
    </div>
  );
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}
