/** All that is said between two things: what was selected first, each account with its sentence. */
import { Fragment, useEffect, useRef } from "react";
import type { ShownClaim } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { type Ends, inOrder } from "../graph/ends.ts";
import { isPicked, type Pick } from "../graph/pick.ts";
import { RejectedClaims } from "../review/rejected-claims.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/count.ts";
import { mannerOf } from "../words/manner.ts";
import { reads, saysOf } from "../words/relation.ts";
import { ClaimCard } from "./claim-card.tsx";
import { usePage } from "./page.ts";
import { ThingButton } from "./thing-button.tsx";

interface Told {
  readonly key: string;
  readonly claims: readonly ShownClaim[];
}

export function PairPanel({ pick }: { readonly pick: Pick & { kind: "pair" } }) {
  const { graph } = usePage();
  const { subject, predicate, object } = pick;
  const [one, other] = [subject, object].sort();
  const answer = useAnswer(`${one} ${other}`, (signal) => client.claims(one ?? "", other ?? "", signal));
  const first = useRef<HTMLDivElement>(null);
  const isThere = answer.state === "there";
  useEffect(() => {
    // Selected just now, and the sentence may lie below what fits on the screen.
    if (isThere && first.current?.closest(".panel")?.contains(document.activeElement))
      first.current.querySelector("blockquote")?.scrollIntoView({ block: "nearest" });
  }, [isThere]);
  const [from, to] = [graph.entities.get(subject), graph.entities.get(object)];
  const told = answer.state === "there" ? grouped(answer.value.claims, relationOf) : [];
  const wanted = predicate ? told.filter(({ claims: [first] }) => first && isPicked(pick, idsOf(first))) : told;
  const rest = told.filter((each) => !wanted.includes(each));
  return (
    <>
      <h2 tabIndex={-1} className="pair">
        <span className="unseen">Evidence: </span>
        {from ? <ThingButton {...from} /> : subject}
        <span className="verb">{predicate ? wordsFor(predicate, wanted) : "and"}</span>
        {to ? <ThingButton {...to} /> : object}
      </h2>
      {answer.state === "waiting" && <p className="note">Reading…</p>}
      {answer.state === "failed" && <p className="note">{answer.why}</p>}
      {answer.state === "there" && answer.value.claims.length === 0 && (
        <p className="note">Nothing is claimed between them.</p>
      )}
      <div ref={first}>
        {wanted.map((each) => (
          <Accounts key={each.key} told={each} headed={predicate === undefined} />
        ))}
      </div>
      {rest.length > 0 && <h3 className="rest">Also said between them</h3>}
      {rest.map((each) => (
        <Accounts key={each.key} told={each} headed />
      ))}
      {answer.state === "there" && (
        <RejectedClaims ends={[subject, object]} shown={new Set(answer.value.claims.map(({ id }) => id))} />
      )}
      {answer.state === "there" && answer.value.cut && <p className="note">There are more; these are the first.</p>}
    </>
  );
}

function Accounts({ told: { claims }, headed }: { readonly told: Told; readonly headed: boolean }) {
  const [first] = claims;
  if (!first) return null;
  const sources = new Set(claims.map(({ source }) => source.id));
  const differ = new Set(claims.map(mannerOf)).size > 1;
  const ways = grouped(claims, ({ subject }) => subject.id);
  const turned = ways.length > 1;
  return (
    <section className="accounts">
      {headed && !turned && <Relation said={first} />}
      <p className="facts">
        {count(claims.length, "claim")} in {count(sources.size, "source")}
        {differ && " · accounts differ"}
      </p>
      {ways.map(({ key, claims }) => (
        <Fragment key={key}>
          {turned && claims[0] && <Relation said={claims[0]} />}
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </Fragment>
      ))}
    </section>
  );
}

function idsOf({ subject, predicate, object }: ShownClaim): Ends {
  return { subject: subject.id, predicate, object: object.id };
}

function Relation({ said }: { readonly said: ShownClaim }) {
  return (
    <h3>
      {said.subject.name} <em>{saysOf(said)}</em> {said.object.name}
    </h3>
  );
}

/** In the order in which each is first said. */
function grouped(claims: readonly ShownClaim[], keyOf: (claim: ShownClaim) => string): Told[] {
  const groups = new Map<string, ShownClaim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return [...groups].map(([key, claims]) => ({ key, claims }));
}

/** By predicate and direction, where the predicate has one. */
function relationOf(claim: ShownClaim): string {
  const { subject, predicate, object } = inOrder(idsOf(claim));
  return `${subject} ${predicate} ${object}`;
}

function wordsFor(predicate: string, wanted: readonly Told[]): string {
  const [first] = wanted[0]?.claims ?? [];
  return first ? reads(first.predicate) : predicate.toLowerCase().replaceAll("_", " ");
}
