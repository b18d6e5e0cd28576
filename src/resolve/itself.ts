/**
 * The document that a source is. A report, a statement or a letter that names itself by its title or its reference number
 * is, among the things it speaks of, a Document too: the appearance has the ref `source:ID`. So a document that others
 * spoke of becomes one that was read by an ordinary judgement, which can be taken back, and no two sources are ever one.
 */
import { idHash } from "../hash.ts";
import {
  type Appearance,
  appearanceId,
  isGeneric,
  type Mention,
  plainly,
  referencesIn,
  type SourceContent,
} from "../model/index.ts";

/** Kinds of sources that other sources speak of as documents. */
const spokenOf: ReadonlySet<string> = new Set(["report", "statement", "letter", "minutes", "other"]);
/** Titles and reference numbers stand at the beginning, in characters. */
const beginning = 2_000;

export function withItself({ source, appearances }: SourceContent): readonly Appearance[] {
  if (!spokenOf.has(source.kind)) return appearances;
  const place = titleIn(source.text, source.title) ?? referenceIn(source.text);
  if (!place) return appearances;
  const ref = { register: "source", id: source.id };
  const known = appearances.find(
    ({ type, mentions }) =>
      type === "Document" && mentions.some(({ start, end }) => start < place.end && place.start < end),
  );
  if (known) {
    return appearances.map((each) => (each === known && each.refs.length === 0 ? { ...each, refs: [ref] } : each));
  }
  const { start, end } = place;
  const itself: Appearance = {
    id: appearanceId(idHash, { sourceId: source.id, type: "Document", start, end }),
    ...{ sourceId: source.id, type: "Document", name: source.text.slice(start, end).replace(/\s+/g, " ") },
    ...{ mentions: [{ start, end, form: "name" }], refs: [ref] },
  };
  return [...appearances, itself];
}

/** Where the text gives its title, unless it is blank or any document could have it. */
function titleIn(text: string, given: string): Mention | undefined {
  const title = given.trim();
  if (title === "" || isGeneric("Document", plainly(title).split(" "))) return undefined;
  const words = title.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+"), "i").exec(text.slice(0, beginning));
  return found ? { start: found.index, end: found.index + found[0].length, form: "name" } : undefined;
}

/** The reference number that stands before all others, within the first lines. */
function referenceIn(text: string): Mention | undefined {
  const head = text.slice(0, 400);
  for (const { 0: word, index } of head.matchAll(/\b[A-Z][A-Z\d/_-]*(?: \d+)?/g)) {
    if (referencesIn(word).length > 0) return { start: index, end: index + word.length, form: "name" };
  }
  return undefined;
}
