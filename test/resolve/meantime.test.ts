/**
 * Chains across documents in MEANTIME (A.-L. Minard and others, "MEANTIME, the NewsReader Multilingual Event and Time
 * Corpus", LREC 2016), its development part, on the mentions of the gold data: people, organisations and places, linked
 * by our rules and, to compare, wherever the names are the same. Skipped where the corpus is not at hand.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { idHash, sha256 } from "../../src/hash.ts";
import {
  type Appearance,
  type AppearanceId,
  appearanceId,
  bestName,
  type EntityType,
  fold,
  formsOf,
  type Mention,
  type SourceContent,
  sourceId,
} from "../../src/model/index.ts";
import { identify } from "../../src/resolve/index.ts";
import { bCubed } from "../support/b-cubed.ts";
import { entitiesOf, judged } from "../support/linking.ts";

const corpus = new URL("../../../shared/data/extraction/dev/meantime.jsonl", import.meta.url);
const types: { readonly [type: string]: EntityType } = { PER: "Person", ORG: "Organisation", LOC: "Site" };

interface Row {
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly chain: string;
  }[];
}

interface Gold {
  readonly sources: readonly SourceContent[];
  /** The chain of each appearance. */
  readonly chains: ReadonlyMap<AppearanceId, string>;
}

function read(): Gold {
  const chains = new Map<AppearanceId, string>();
  const rows = readFileSync(corpus, "utf8").trimEnd().split("\n");
  const sources = rows.map((line): SourceContent => {
    // The corpus is in the form that its README describes.
    const { text: points, entities } = JSON.parse(line) as Row;
    const [text, at] = utf16(points);
    const id = sourceId(idHash, { text });
    const groups = new Map<string, { readonly type: EntityType; readonly mentions: Mention[] }>();
    for (const { start, end, type, chain } of [...entities].sort((one, other) => one.start - other.start)) {
      const ours = types[type];
      if (!ours) continue;
      const mention = { start: at(start), end: at(end), form: formOf(text.slice(at(start), at(end))) };
      const group = groups.get(`${ours} ${chain}`);
      if (group) group.mentions.push(mention);
      else groups.set(`${ours} ${chain}`, { type: ours, mentions: [mention] });
    }
    const appearances = [...groups].map(([chain, { type, mentions }]): Appearance => {
      const [first] = mentions;
      if (!first) throw new RangeError("a chain has a mention");
      const own = appearanceId(idHash, { sourceId: id, type, start: first.start, end: first.end });
      chains.set(own, chain);
      const forms = formsOf({ text }, { mentions });
      return {
        id: own,
        sourceId: id,
        type,
        name: bestName(forms) ?? text.slice(first.start, first.end),
        mentions,
        refs: [],
      };
    });
    const passages = [{ index: 0, start: 0, end: text.length, kind: "paragraph" as const }];
    const source = {
      id,
      sha256: sha256(text),
      title: "News",
      kind: "article" as const,
      language: "en",
      text,
      passages,
    };
    return { source: { ...source, reader: "test@1" }, appearances, claims: [] };
  });
  return { sources, chains };
}

/** A name has a capital on each word that matters, and no more words than a name has. */
function formOf(text: string): Mention["form"] {
  const words = text.replace(/^(?:the|a|an) /i, "").split(/\s+/);
  const large = words.every((word) => /^(?:\p{Lu}|\(|of$|and$|for$|\d)/u.test(word));
  if (/^(?:he|him|his|she|hers?|it|its|they|them|their|we|us|our|i|you|your|who|which)$/i.test(text)) {
    return text === "US" ? "name" : "pronoun";
  }
  return large && words.length < 8 ? "name" : "nominal";
}

/** The corpus counts code points. */
function utf16(text: string): readonly [text: string, at: (point: number) => number] {
  const starts: number[] = [];
  let length = 0;
  for (const point of text) {
    starts.push(length);
    length += point.length;
  }
  return [text, (point) => starts[point] ?? length];
}

/** What is the same where the best names are. */
function byExactName({ sources }: Gold): Map<AppearanceId, string> {
  return new Map(
    sources.flatMap(({ source, appearances }) =>
      appearances.map((each) => {
        const name = bestName(formsOf(source, each));
        return [each.id, name === undefined ? each.id : `${each.type} ${fold(name).replace(/^the /, "")}`] as const;
      }),
    ),
  );
}

describe.skipIf(!existsSync(corpus))("chains across the documents of MEANTIME", () => {
  test("are found better than by exact names, and nearly never wrongly", () => {
    const gold = read();
    const sources = gold.sources.map((source) => identify(source));
    const exact = bCubed(gold.chains, byExactName(gold));
    const ours = bCubed(gold.chains, entitiesOf(sources, judged(sources)));
    console.info(`MEANTIME dev, B-cubed of ${gold.chains.size} appearances: ours`, ours, "exact names", exact);
    expect(ours.precision).toBeGreaterThanOrEqual(0.97);
    expect(ours.f1 - exact.f1).toBeGreaterThanOrEqual(0.05);
  });
});
