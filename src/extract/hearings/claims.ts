/**
 * What a hearing's structure says, as claims: who gave evidence, who questioned whom, who acts for whom, where the
 * hearing was and who sat in the chair. The lines that structure a transcript are its sentences, so each claim rests on
 * a heading, a label or a question.
 */
import { idHash } from "../../hash.ts";
import {
  type Appearance,
  type AppearanceId,
  allows,
  appearanceId,
  type Claim,
  claimId,
  type Extraction,
  overlaps,
  type Predicate,
  type Source,
  type Span,
} from "../../model/index.ts";
import { inquiryOf, partyOf, siteOf } from "./bodies.ts";
import { graft, inOrder } from "./graft.ts";
import type { Hearing } from "./hearing.ts";

/** How often such a claim is right: of the headings in real hearings, all but one in fifty are read as they are meant. */
const score = 0.95;

/** What the headings say of two people needs no other sentence. */
const structural: ReadonlySet<Predicate> = new Set(["GAVE_EVIDENCE_TO", "QUESTIONED"]);
const pairOf = ({ predicate, subject, object }: Claim) => `${predicate} ${subject} ${object}`;

/** An extraction with the hearing's people as one appearance each, and with what the structure says. */
export function withHearing(source: Source, hearing: Hearing, extraction: Extraction, extractor: string): Extraction {
  const { appearances, idNow, idOf } = graft(source, hearing, extraction.appearances);
  const all = new Map(appearances.map((each) => [each.id, each]));
  const made = (appearance: Appearance): AppearanceId => {
    if (!all.has(appearance.id)) all.set(appearance.id, appearance);
    return appearance.id;
  };
  const told: Claim[] = extraction.claims.map((claim) => renamed(claim, idNow));
  const claims: Claim[] = [];
  const say = (
    predicate: Predicate,
    subject: AppearanceId,
    object: AppearanceId,
    { start, end }: Span,
    role?: string,
  ) => {
    const what = { sourceId: source.id, predicate, subject, object, ...(role !== undefined && { role }) };
    const manner = { stance: "asserted", polarity: "affirmed" } as const;
    const evidence = { start, end, quote: source.text.slice(start, end) };
    const dated = predicate !== "REPRESENTS" && source.date !== undefined;
    claims.push({
      id: claimId(idHash, { ...what, ...manner, evidence }),
      ...what,
      ...manner,
      ...(dated && { when: { edtf: source.date } }),
      evidence,
      extractor,
      score,
    });
  };
  const day = hearing.day && eventOf(source, hearing.day);
  const inquiry = inquiryOf(source, appearances) ?? day;
  const heard = new Set<AppearanceId>();
  for (const { witness, evidence } of hearing.testimonies) {
    const id = idOf(witness);
    if (!inquiry || heard.has(id)) continue;
    heard.add(id);
    say("GAVE_EVIDENCE_TO", id, made(inquiry), evidence);
  }
  for (const { by, witnesses, evidence } of hearing.examinations)
    for (const witness of witnesses) say("QUESTIONED", idOf(by), idOf(witness), evidence);
  for (const { counsel, party, evidence } of hearing.mandates) {
    const body = partyOf(source, party, appearances);
    if (body) say("REPRESENTS", idOf(counsel), body.id, evidence);
  }
  const pairs = new Set(claims.map(pairOf));
  // "Ms Bell, I ask questions on behalf of the council": whom counsel acts for is no matter of the one addressed.
  const mandated = hearing.mandates.map(({ evidence }) => evidence);
  const isMandate = ({ predicate, evidence }: Claim) =>
    predicate === "REPRESENTS" && mandated.some((each) => overlaps(each, evidence));
  claims.unshift(
    ...told.filter((claim) => !isMandate(claim) && (!structural.has(claim.predicate) || !pairs.has(pairOf(claim)))),
  );
  if (day && hearing.chair && hearing.chaired)
    say("PARTICIPATED_IN", idOf(hearing.chair), made(day), hearing.chaired, "chair");
  if (day && hearing.place)
    say("TOOK_PLACE_AT", made(day), made(siteOf(source, hearing.place, appearances)), hearing.place);
  return { ...extraction, appearances: inOrder([...all.values()]), claims: sound(claims, all) };
}

/** The day's hearing; its name is its number, or its date. */
function eventOf(source: Source, { start, end }: Span): Appearance {
  const words = source.text.slice(start, end).replace(/\s+/g, " ");
  return {
    id: appearanceId(idHash, { sourceId: source.id, type: "Event", start, end }),
    sourceId: source.id,
    type: "Event",
    name: /^(?:hearing|day)/i.test(words) ? words : `Hearing of ${words}`,
    mentions: [{ start, end, form: "nominal" }],
    refs: [],
  };
}

function renamed(claim: Claim, idNow: (id: AppearanceId) => AppearanceId): Claim {
  const ends = { subject: idNow(claim.subject), object: idNow(claim.object) };
  const saidBy = claim.saidBy === undefined ? {} : { saidBy: idNow(claim.saidBy) };
  return { ...claim, ...ends, ...saidBy, id: claimId(idHash, { ...claim, ...ends }) };
}

/** Each claim once, with two ends of the types that its predicate allows. */
function sound(claims: readonly Claim[], all: ReadonlyMap<AppearanceId, Appearance>): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const [subject, object] = [all.get(claim.subject), all.get(claim.object)];
    if (!subject || !object || subject === object || !allows(claim.predicate, subject.type, object.type)) continue;
    if (!kept.has(claim.id)) kept.set(claim.id, claim);
  }
  return [...kept.values()].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}
