/**
 * An invented case in a notation that shows what stands where, read into the model. A block is a passage; in it each
 * line is a sentence, and each line after `>` a claim that the sentence makes:
 *
 *   {mara|Mara Quill} was treated by {trust|the trust} in March 2021.
 *   > mara TREATED_BY trust · when 2021-03 March 2021
 *
 * `{key|words}` is a mention of the thing with that key. A claim may add `· stance alleged`, `· negated`, `· by key`,
 * `· role words` and `· when EDTF words`.
 */
import { idHash, sha256 } from "../../src/hash.ts";
import {
  type Appearance,
  appearanceId,
  type Claim,
  claimId,
  type Details,
  type EntityType,
  type Judgement,
  type Mention,
  type Passage,
  Predicate,
  pair,
  type Source,
  Stance,
  sourceId,
} from "../../src/model/index.ts";
import type { StoredSource } from "../../src/ports.ts";

/** Each key's type; with a `~` before it, the thing has no name, only descriptions. */
export type Cast = Readonly<Record<string, EntityType | `~${EntityType}`>>;

interface Read extends StoredSource {
  readonly idOf: ReadonlyMap<string, string>;
}

/** One source of a case. */
export function readSource(cast: Cast, details: Details & { readonly title: string }, written: string): Read {
  const passages: Passage[] = [];
  const mentions = new Map<string, Mention[]>();
  const sentences: { start: number; end: number; claims: string[] }[] = [];
  let text = "";
  for (const [index, block] of written
    .trim()
    .split(/\n{2,}/)
    .entries()) {
    const start = text.length;
    for (const line of block.split("\n").map((each) => each.trim())) {
      if (line.startsWith(">")) {
        sentences.at(-1)?.claims.push(line.slice(1).trim());
        continue;
      }
      if (text.length > start) text += " ";
      const sentence = { start: text.length, end: 0, claims: [] };
      for (const piece of line.replace(/^# /, "").split(/(\{[^}]+\})/)) {
        const [, key = "", words] = /^\{(\w+)\|(.+)\}$/.exec(piece) ?? [];
        if (words !== undefined) {
          const nominal =
            cast[key]?.startsWith("~") ||
            (/^(the|an?|his|her|its|she|he|it)\b/i.test(words) && !/[A-Z]/.test(words.slice(1)));
          const form = nominal ? ("nominal" as const) : ("name" as const);
          const span = { start: text.length, end: text.length + words.length, form };
          mentions.set(key, [...(mentions.get(key) ?? []), span]);
        }
        text += words ?? piece;
      }
      sentence.end = text.length;
      sentences.push(sentence);
    }
    text += "\n\n";
    passages.push({ index, start, end: text.length, kind: block.startsWith("# ") ? "heading" : "paragraph" });
  }
  const id = sourceId(idHash, { text, url: details.url });
  const source: Source = {
    ...{ id, sha256: sha256(text), language: "en", text, passages, reader: "test@1" },
    ...details,
    kind: details.kind ?? "article",
  };
  const appearances = [...mentions].map(([key, found]) => appearanceFrom(cast, source, key, found));
  const idOf = new Map([...mentions.keys()].map((key, index) => [key, appearances[index]?.id ?? ""]));
  const claims = sentences.flatMap(({ start, end, claims }) =>
    claims.map((claim) => claimFrom(claim, source, idOf, { start, end, quote: text.slice(start, end) })),
  );
  return { source, appearances, claims, idOf };
}

/** Every key that stands in several sources is one thing. */
export function sameByKey(sources: readonly Read[]): Judgement[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ idOf }) =>
    [...idOf].flatMap(([key, id]) => {
      const known = first.get(key);
      first.set(key, known ?? id);
      return known ? { ...pair(known, id), verdict: "same" as const, by: "rule:case@1", reason: "same key" } : [];
    }),
  );
}

function appearanceFrom(cast: Cast, source: Source, key: string, found: readonly Mention[]): Appearance {
  const type = (cast[key] ?? "").replace("~", "") as EntityType; // the cast's own type, less its mark
  const [first] = found;
  if (!first || !type) throw new RangeError(`no ${key} in the cast`);
  const best = found.find(({ form }) => form === "name") ?? first;
  return {
    id: appearanceId(idHash, { sourceId: source.id, type, start: first.start, end: first.end }),
    ...{ sourceId: source.id, type, name: source.text.slice(best.start, best.end), mentions: found, refs: [] },
  };
}

function claimFrom(
  written: string,
  source: Source,
  idOf: ReadonlyMap<string, string>,
  evidence: Claim["evidence"],
): Claim {
  const [triple = "", ...rest] = written.split(" · ");
  const [left = "", predicate, right = ""] = triple.split(" ");
  const [subject, object] = [idOf.get(left), idOf.get(right)];
  if (!subject || !object) throw new RangeError(`"${written}": an end is not mentioned in ${source.title}`);
  const extra = new Map(rest.map((each) => [each.split(" ")[0], each.split(" ").slice(1).join(" ")]));
  const [edtf = "", ...words] = (extra.get("when") ?? "").split(" ");
  const role = extra.get("role");
  const saidBy = idOf.get(extra.get("by") ?? "");
  const claim = {
    ...{ sourceId: source.id, predicate: Predicate.parse(predicate), subject, object, evidence },
    stance: Stance.parse(extra.get("stance") ?? "asserted"),
    polarity: extra.has("negated") ? ("negated" as const) : ("affirmed" as const),
    ...(role !== undefined && { role }),
  };
  return {
    id: claimId(idHash, claim),
    ...claim,
    ...(saidBy !== undefined && { saidBy }),
    ...(edtf && { when: { edtf, ...(words.length > 0 && { text: words.join(" ") }) } }),
    ...{ extractor: "test@1", score: 1 },
  };
}
