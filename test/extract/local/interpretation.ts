/** A text as the rules understand it, and the things in it by their names: what the network's part goes on from. */
import { within, withMentions } from "../../../src/extract/local/mentions.ts";
import type { Draft, Interpretation } from "../../../src/extract/rules/claims.ts";
import { extractWith } from "../../../src/extract/rules/extractor.ts";
import type { Mention } from "../../../src/extract/rules/parsed-sentence.ts";
import type { Thing } from "../../../src/extract/rules/things.ts";
import { type EntityType, Predicate, type Source } from "../../../src/model/index.ts";

export interface Understood {
  readonly read: Interpretation;
  /** The thing of a name. */
  readonly thing: (name: string) => Thing;
  /** A name where it first stands. */
  readonly mention: (name: string) => Mention;
}

/** `described` are descriptions and whom they stand for: `{ "his client": "Bo Reed" }`. */
export function understood(source: Source, described: { readonly [words: string]: string } = {}): Understood {
  const given = Object.keys(described).map((words) => {
    const start = source.text.indexOf(words);
    const type: EntityType = "Person";
    return { start, end: start + words.length, type, form: "nominal" as const };
  });
  const mentions: Mention[] = [];
  const mention = (name: string) => {
    const found = mentions.find((each) => each.text === name);
    if (!found) throw new RangeError(`nothing is called ${name}`);
    return found;
  };
  let read: Interpretation | undefined;
  extractWith(source, "test@1", {
    line(line) {
      const full = withMentions(line, within(given, line.sentence));
      mentions.push(...full.mentions);
      return full;
    },
    clusters: () =>
      Object.entries(described).map(([words, name]) => ({ type: "Person", mentions: [mention(name), mention(words)] })),
    lists: () => true,
    drafts(own, interpretation) {
      read = interpretation;
      return own;
    },
  });
  if (!read) throw new RangeError("the rules did not get to claims");
  const { coreference } = read;
  const thing = (name: string) => {
    const found = coreference.thingOf(mention(name));
    if (!found) throw new RangeError(`${name} is no thing`);
    return found;
  };
  return { read, thing, mention };
}

/** "Ann Lee AUTHORED Elm Report" as a claim of which nothing else is known, in the sentence of its object or another. */
export function draftOf({ read, thing, mention }: Understood, written: string, sentence?: number): Draft {
  const [, one = "", predicate, other = ""] = /^(.+) ([A-Z_]{4,}) (.+)$/.exec(written) ?? [];
  const ends = { subject: mention(one), object: mention(other) };
  const line = read.clauses[sentence ?? ends.object.line]?.line;
  if (!line) throw new RangeError(`"${written}" is in no sentence`);
  return {
    ...{ line, subject: thing(one), object: thing(other), speaker: undefined, date: undefined, score: 1 },
    match: { predicate: Predicate.parse(predicate), ...ends, role: undefined, group: undefined, at: 0, cue: "" },
    manner: { stance: "asserted", polarity: "affirmed", speakers: [] },
  };
}

/** The first name of a thing. */
export function nameOf({ mentions }: Thing): string {
  return mentions.find(({ form }) => form === "name")?.text ?? "";
}
