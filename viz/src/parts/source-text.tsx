/** The whole text of a source, with every mention and every sentence that makes a claim marked. */
import { Fragment, useEffect, useMemo, useRef } from "react";
import type { ShownSource } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { type Pick, pairOf } from "../graph/pick.ts";
import { WithdrawButton } from "../ingest/withdraw-button.tsx";
import { queryFrom } from "../state/address.ts";
import { useAnswer } from "../state/use-answer.ts";
import { apart, isWrapped, type Mark, pieces } from "../text/pieces.ts";
import { count } from "../words/count.ts";
import { saysOf } from "../words/relation.ts";
import { usePage } from "./page.ts";
import { SourceLine } from "./source-line.tsx";
import { typeColour } from "./type-colour.ts";

type Passage = ShownSource["passages"][number];
type Claim = ShownSource["claims"][number];
type Entity = ShownSource["entities"][number];

/** A sentence with the claims that it makes, or a mention. */
type Marked = Mark & ({ readonly claims: readonly Claim[] } | { readonly entity: Entity });

export function SourceText({ id }: { readonly id: string }) {
  const { view, change } = usePage();
  const answer = useAnswer(id, (signal) => client.source(id, signal));
  const heading = useRef<HTMLHeadingElement>(null);
  const there = answer.state === "there";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is another place in the text
  useEffect(() => {
    if (!there) return;
    const place = document.querySelector(".text .at");
    if (place) place.scrollIntoView({ block: "center" });
    else heading.current?.focus();
  }, [there, view.claim]);
  return (
    <section className="text" aria-label="Text of the source">
      <button type="button" className="back" onClick={() => change({ source: undefined, claim: undefined })}>
        All sources
      </button>
      {answer.state === "waiting" && <p className="note">Reading…</p>}
      {answer.state === "failed" && <p className="note">{answer.why}</p>}
      {there && (
        <>
          <h2 ref={heading} tabIndex={-1} className={opensWithTitle(answer.value) ? "unseen" : undefined}>
            {answer.value.source.title}
          </h2>
          <SourceLine source={answer.value.source} untitled />
          <WithdrawButton source={answer.value.source} />
          <Passages found={answer.value} at={view.claim} />
        </>
      )}
    </section>
  );
}

/** A text that opens with its title shows it once. */
function opensWithTitle({ source, passages: [first] }: ShownSource): boolean {
  return first?.text.trim() === source.title;
}

function Passages({ found, at }: { readonly found: ShownSource; readonly at: string | undefined }) {
  const marks = useMemo(() => marksOf(found), [found]);
  const named = marks.filter((mark) => "entity" in mark && mark.entity.id === at);
  const first = Math.min(...named.map(({ start }) => start));
  return found.passages.map((passage) => (
    <PassageText key={passage.index} passage={passage} marks={marks} at={at} named={first} />
  ));
}

function marksOf({ claims, mentions, entities }: ShownSource): Marked[] {
  const sentences = new Map<string, Mark & { claims: Claim[] }>();
  for (const claim of claims) {
    const { start, end } = claim;
    const sentence = sentences.get(`${start} ${end}`) ?? { start, end, claims: [] };
    sentence.claims.push(claim);
    sentences.set(`${start} ${end}`, sentence);
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = mentions.flatMap(({ entity: id, ...span }) => {
    const entity = byId.get(id);
    return entity ? [{ ...span, entity }] : [];
  });
  return [...apart([...sentences.values()]), ...apart(named)];
}

interface PassageTextProps {
  readonly passage: Passage;
  readonly marks: readonly Marked[];
  readonly at: string | undefined;
  /** Where the thing that is looked for is first named; nowhere is infinitely far. */
  readonly named: number;
}

function PassageText({ passage, marks, at, named }: PassageTextProps) {
  const Tag = passage.kind === "heading" ? "h3" : "p";
  return (
    <Tag className={isWrapped(passage.text) ? `${passage.kind} wrapped` : passage.kind}>
      {passage.page !== undefined && <small className="page">p. {passage.page}</small>}
      {passage.speaker && !passage.text.startsWith(passage.speaker) && <b>{passage.speaker} </b>}
      {pieces(passage.text.trimEnd(), passage.start, marks).map((piece) => {
        const sentence = piece.marks.find((mark) => "claims" in mark);
        const mention = piece.marks.find((mark) => "entity" in mark);
        const words = mention ? (
          <Mention entity={mention.entity} words={piece.text} here={mention.start === named} />
        ) : (
          piece.text
        );
        if (!sentence) return <Fragment key={piece.start}>{words}</Fragment>;
        const here = sentence.claims.some(({ id }) => id === at);
        const last = sentence.end === piece.start + piece.text.length;
        return (
          <Fragment key={piece.start}>
            <mark className={here ? "sentence at" : "sentence"}>{words}</mark>
            {last && <ClaimsButton claims={sentence.claims} here={here} />}
          </Fragment>
        );
      })}
    </Tag>
  );
}

interface MentionProps {
  readonly entity: Entity;
  readonly words: string;
  readonly here: boolean;
}

/** A link, since a mention may run over the end of a line. */
function Mention({ entity, words, here }: MentionProps) {
  const { view, choose } = usePage();
  const pick: Pick = { kind: "entity", id: entity.id };
  return (
    <a
      className={here ? "mention at" : "mention"}
      aria-current={here || undefined}
      href={queryFrom({ ...view, pick })}
      style={{ textDecorationColor: typeColour(entity.type) }}
      title={`${entity.name} (${entity.type})`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choose(pick);
      }}
    >
      {words}
    </a>
  );
}

/** Leads from a sentence to what it claims. */
function ClaimsButton({ claims, here }: { readonly claims: readonly Claim[]; readonly here: boolean }) {
  const { choose } = usePage();
  const [first] = claims;
  if (!first) return null;
  const label = `${count(claims.length, "claim")}: ${[...new Set(claims.map(saysOf))].join(", ")}`;
  return (
    <button
      type="button"
      className="claims"
      aria-label={label}
      aria-current={here || undefined}
      title={label}
      onClick={() => choose(pairOf(first))}
    >
      {claims.length}
    </button>
  );
}
