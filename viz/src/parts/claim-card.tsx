/** One claim: how it is made and by whom, its sentence in its passage with both ends marked, its time, its source. */
import type { ShownClaim } from "../../../src/serve/api.ts";
import { ConflictLink } from "../accounts/conflict-link.tsx";
import { ClaimReview } from "../review/claim-review.tsx";
import { apart, excerpt, type Mark, pieces } from "../text/pieces.ts";
import { isExpected, mannerOf, saidHow } from "../words/manner.ts";
import { saysOf } from "../words/relation.ts";
import { dateInWords } from "../words/when.ts";
import { LineSample } from "./line-sample.tsx";
import { usePage } from "./page.ts";
import { SourceLine } from "./source-line.tsx";
import { ThingButton } from "./thing-button.tsx";
import { typeColour } from "./type-colour.ts";

/** Characters of the passage on either side of the sentence. */
const around = 220;

interface ClaimCardProps {
  readonly claim: ShownClaim;
  /** Says what is claimed, where nothing above does. */
  readonly said?: boolean;
}

export function ClaimCard({ claim, said = false }: ClaimCardProps) {
  const { open } = usePage();
  const { source, saidBy, role, when, whenText } = claim;
  return (
    <article className="claim">
      {said && (
        <p className="said">
          {claim.subject.name} <em>{saysOf(claim)}</em> {claim.object.name}
        </p>
      )}
      <p className="how">
        <span className={`manner ${mannerOf(claim)}`}>
          <LineSample manner={mannerOf(claim)} />
          {saidHow(claim)}
        </span>
        <span className="by">
          {saidBy ? (
            <>
              said by <ThingButton {...saidBy} />
            </>
          ) : (
            "said by the source itself"
          )}
        </span>
      </p>
      <Sentence claim={claim} />
      {(role !== null || when !== null || whenText !== null) && (
        <dl>
          {role !== null && (
            <div>
              <dt>As</dt>
              <dd>{role}</dd>
            </div>
          )}
          {(when !== null || whenText !== null) && (
            <div>
              <dt>When</dt>
              <dd>
                {whenText !== null && `“${whenText}”`}
                {whenText !== null && when !== null && ": "}
                {when !== null && dateInWords(when, isExpected(claim) ? "by" : "until")}
              </dd>
            </div>
          )}
        </dl>
      )}
      <footer>
        <SourceLine source={source} />
        <button type="button" className="open" onClick={() => open(source.id, claim.id)}>
          Open in source
        </button>
        <ConflictLink id={claim.id} />
        <ClaimReview id={claim.id} />
      </footer>
    </article>
  );
}

type Marked = Mark & { readonly is: "subject" | "object" | "sentence" };

function Sentence({ claim: { passage, evidence, marks, subject, object } }: { readonly claim: ShownClaim }) {
  const span = { start: evidence.start - passage.start, end: evidence.end - passage.start };
  const part = excerpt(passage.text, span, around);
  const sentence: Marked = { start: evidence.start, end: evidence.end, is: "sentence" };
  const text = passage.text.slice(part.start, part.end);
  const ends = { subject, object };
  return (
    <blockquote>
      {passage.speaker && (part.cutBefore || !text.startsWith(passage.speaker)) && <b>{passage.speaker} </b>}
      {part.cutBefore && "… "}
      {pieces(text, passage.start + part.start, [sentence, ...apart<Marked>(marks)]).map(({ start, text, marks }) => {
        const Tag = marks.includes(sentence) ? "mark" : "span";
        const is = marks.find((mark) => mark !== sentence)?.is;
        return <Tag key={start}>{is && is !== "sentence" ? <End {...ends[is]} words={text} /> : text}</Tag>;
      })}
      {part.cutAfter && " …"}
    </blockquote>
  );
}

function End({ name, type, words }: ShownClaim["subject"] & { readonly words: string }) {
  return (
    <b className="end" style={{ textDecorationColor: typeColour(type) }} title={name}>
      {words}
    </b>
  );
}
