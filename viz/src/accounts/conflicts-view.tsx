/** Accounts that cannot all be right, side by side. Nobody resolves them here. */
import { useEffect, useRef } from "react";
import type { Conflict } from "../../../src/model/derive/conflicts.ts";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { count } from "../words/count.ts";
import { AccountCard } from "./account-card.tsx";
import { claimsIn, kindWords, sideWords } from "./conflicts.ts";
import { RelationLine } from "./relation-line.tsx";

export function ConflictsView() {
  const { view } = usePage();
  const { conflicts } = useDecisions();
  const here = useRef<HTMLLIElement>(null);
  const there = conflicts.state === "there";
  useEffect(() => {
    if (!there || !view.asked) return;
    here.current?.scrollIntoView({ block: "start" });
    here.current?.querySelector("h3")?.focus();
  }, [there, view.asked]);
  return (
    <section className="accounts-view" aria-label="Accounts that contradict each other">
      <div className="sheet">
        <h2>Accounts that cannot all be right</h2>
        {conflicts.state === "waiting" && <p className="note">Comparing…</p>}
        {conflicts.state === "failed" && <p className="note">{conflicts.why}</p>}
        {there && (
          <p className="note">
            {conflicts.value.length === 0
              ? "No two accounts contradict each other."
              : `${count(conflicts.value.length, "conflict")}. Each account stays as it is; which one is right is not for a program to say.`}
          </p>
        )}
        <ul>
          {there &&
            conflicts.value.map((conflict) => {
              const claims = claimsIn(conflict);
              const asked = view.asked !== undefined && claims.includes(view.asked);
              return (
                <li
                  key={`${conflict.kind} ${claims.join()}`}
                  ref={asked ? here : undefined}
                  aria-current={asked || undefined}
                >
                  <ConflictCard conflict={conflict} />
                </li>
              );
            })}
        </ul>
      </div>
    </section>
  );
}

function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const [first] = conflict.sides.flat();
  if (!first) return null;
  return (
    <div className="conflict">
      <h3 tabIndex={-1}>
        <RelationLine account={{ ...first, stance: "asserted", polarity: "affirmed" }} />
      </h3>
      <p className="facts">{kindWords[conflict.kind]}</p>
      <div className="sides">
        {conflict.sides.map((side) => (
          <section key={side[0]?.id} aria-label={sideWords(conflict, side)}>
            <h4>{sideWords(conflict, side)}</h4>
            {side.map((account) => (
              <AccountCard key={account.id} account={account} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
