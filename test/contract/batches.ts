/** A batch with everything in it, and batches that a store must refuse. */
import { idHash, sha256 } from "../../src/hash.ts";
import { appearanceId, type Claim, claimId, sourceId } from "../../src/model/index.ts";
import type { Batch, StoredSource } from "../../src/ports.ts";
import { appearance, judge, source } from "../support/builders.ts";

const written = source(
  "The whole story, “all” of it",
  [
    "Ann Lee TREATED_BY Holm Trust · 2023-05/.. · as out\u2011patient · says Bo Reed",
    "Care Watch INSPECTED Elm Ward · planned · negated · 1999~",
    "Cy O’Neil AUTHORED Tarn Review · as 😀\t\u0000end",
  ],
  { kind: "transcript", publisher: "The Holm Echo", url: "https://example.org/whole", date: "2024-02" },
);

/** With references, a page, a speaker, a time against an anchor and words without a date. */
function decorated(stored: StoredSource): StoredSource {
  const { source, appearances, claims } = stored;
  return {
    source: {
      ...source,
      passages: source.passages.map((passage, index) =>
        index === 1 ? { ...passage, kind: "turn" as const, page: 12, speaker: "MS REED" } : passage,
      ),
    },
    appearances: appearances.map((each) =>
      each.name === "Holm Trust"
        ? {
            ...each,
            refs: [
              { register: "ods", id: "RHA:1" },
              { register: "companies-house", id: "0 1" },
            ],
          }
        : each,
    ),
    claims: claims.map((claim, index) =>
      index === 1
        ? { ...claim, score: 1, when: { text: "last spring", anchor: "2024-02" } }
        : { ...claim, when: { edtf: "2023-05/..", text: "since May", anchor: "2024-02-03" } },
    ),
  };
}

const whole = decorated(written);

export const full: Batch = {
  sources: [whole],
  judgements: [
    { ...judge("unsure", appearance(whole, "Ann Lee"), appearance(whole, "Bo Reed"), "person:A. “Reader”") },
    judge("different", appearance(whole, "Care Watch"), appearance(whole, "Holm Trust")),
  ].sort((one, other) => (one.left < other.left ? -1 : 1)),
  reviews: [
    {
      claimId: whole.claims[0]?.id ?? "",
      verdict: "accepted",
      by: "person:A. Reader",
      note: "Read it twice.",
      at: "2024-02-03T10:00:00.500Z",
    },
  ],
  fulfilments: [
    {
      expected: whole.claims[1]?.id ?? "",
      reported: whole.claims[0]?.id ?? "",
      verdict: "rejected",
      by: "person:A. Reader",
      note: "“Another” ward.",
      at: "2024-02-03T11:00:00Z",
    },
  ],
};

const plain = source("Plain", ["Ann Lee TREATED_BY Holm Trust", "Bo Reed spoke."]);
const nobody = `a_${"0".repeat(16)}`;

function changed(change: (stored: StoredSource) => Partial<StoredSource>): Batch {
  return { sources: [{ ...plain, ...change(plain) }] };
}

function sourceWith(change: Partial<StoredSource["source"]>): Batch {
  return changed(({ source }) => ({ source: { ...source, ...change } }));
}

/** A claim with a change, and the id that it would have. */
function claimWith(change: Partial<Claim>): Batch {
  return changed(({ claims }) => ({
    claims: claims.map((claim) => ({ ...claim, ...change, id: claimId(idHash, { ...claim, ...change }) })),
  }));
}

const { text } = plain.source;

/** `batch` is untyped on purpose: what comes from an archive or from JavaScript may be anything. */
export const invalidBatches: readonly { what: string; batch: unknown; problem: string }[] = [
  { what: "a hash of another text", batch: sourceWith({ sha256: "0".repeat(64) }), problem: "hash" },
  {
    what: "passages with a gap",
    batch: sourceWith({ passages: plain.source.passages.map((each) => ({ ...each, end: each.end - 1 })) }),
    problem: "not at",
  },
  {
    what: "passages that end early",
    batch: sourceWith({ passages: plain.source.passages.slice(0, 1) }),
    problem: "end at",
  },
  {
    what: "passages out of order",
    batch: sourceWith({ passages: plain.source.passages.map((each) => ({ ...each, index: 1 - each.index })) }),
    problem: "has the index",
  },
  {
    what: "half a character",
    batch: {
      sources: [
        (({ source: { id: _, ...rest }, ...others }) => {
          const broken = { ...rest, text: `\ud83d${text.slice(1)}` };
          return { ...others, source: { ...broken, id: sourceId(idHash, broken) } };
        })(plain),
      ],
    },
    problem: "cuts a character in two",
  },
  { what: "half a character in the title", batch: sourceWith({ title: "Plain \ud83d" }), problem: "its title cuts" },
  { what: "half a character in a role", batch: claimWith({ role: "\ude00 manager" }), problem: "its role cuts" },
  {
    what: "half a character in a name",
    batch: changed(({ appearances, claims }) => ({
      appearances: appearances.map((each) => ({ ...each, name: `${each.name} \ud83d` })),
      claims,
    })),
    problem: "its name cuts",
  },
  {
    what: "a mention that ends within a character",
    batch: {
      sources: [
        (({ source: { id: _, ...described } }) => {
          const smiling = `${text.slice(0, -1)}\ud83d\ude00\n`;
          const passages = described.passages.map((each, at, { length }) =>
            at === length - 1 ? { ...each, end: each.end + 2 } : each,
          );
          const source = { ...described, text: smiling, sha256: sha256(smiling), passages };
          const id = sourceId(idHash, source);
          const mention = { start: smiling.length - 3, end: smiling.length - 2, form: "name" as const };
          const appearance = { sourceId: id, type: "Person" as const, name: "Face", mentions: [mention], refs: [] };
          return {
            source: { ...source, id },
            appearances: [{ ...appearance, id: appearanceId(idHash, { ...appearance, ...mention }) }],
            claims: [],
          };
        })(plain),
      ],
    },
    problem: "cuts a character in two",
  },
  {
    what: "half a character in a reason",
    batch: { judgements: [{ ...judge("same", nobody, `a_${"1".repeat(16)}`), reason: "\ud83d" }] },
    problem: "its reason cuts",
  },
  { what: "an id that is no hash", batch: sourceWith({ id: `s_${"0".repeat(16)}` }), problem: "not the hash" },
  {
    what: "a mention outside the text",
    batch: changed(({ appearances, claims }) => ({
      appearances: appearances.map((each) => ({
        ...each,
        mentions: [...each.mentions, { start: text.length, end: text.length + 3, form: "name" as const }],
      })),
      claims,
    })),
    problem: "no text at the mention",
  },
  {
    what: "a quote that is not the text",
    batch: claimWith({ evidence: { start: 0, end: 5, quote: "Anne " } }),
    problem: "the quote is not the text",
  },
  {
    what: "a quote across two passages",
    batch: claimWith({ evidence: { start: 0, end: text.length, quote: text } }),
    problem: "in no one passage",
  },
  { what: "a claim about somebody elsewhere", batch: claimWith({ object: nobody }), problem: "is not in the source" },
  { what: "a speaker from elsewhere", batch: claimWith({ saidBy: nobody }), problem: "its speaker" },
  {
    what: "ends that the predicate does not allow",
    batch: claimWith({ predicate: "KILLED" }),
    problem: "Person KILLED Organisation is not allowed",
  },
  {
    what: "an appearance twice",
    batch: changed(({ appearances }) => ({ appearances: [...appearances, ...appearances.slice(0, 1)] })),
    problem: "twice",
  },
  {
    what: "an appearance of another source",
    batch: changed(({ appearances }) => ({
      appearances: appearances.map((each) => {
        const sourceId = `s_${"0".repeat(16)}`;
        const [first] = each.mentions;
        return {
          ...each,
          sourceId,
          id: appearanceId(idHash, { ...each, sourceId, start: first?.start ?? 0, end: first?.end ?? 0 }),
        };
      }),
      claims: [],
    })),
    problem: "belongs to",
  },
  {
    what: "a source that is there with other contents",
    batch: {
      sources: [
        { ...source("Ann", ["Ann Lee TREATED_BY Holm Trust · 2023-05", "Bo Reed spoke for the family."]), claims: [] },
      ],
    },
    problem: "other contents",
  },
  {
    what: "a predicate of nobody's",
    batch: changed(({ claims }) => ({
      claims: claims.map((claim) => ({ ...claim, predicate: "X]->() DETACH DELETE n //" })) as never,
    })),
    problem: "predicate",
  },
  {
    what: "a null where an id belongs",
    batch: { judgements: [{ ...judge("same", nobody, `a_${"1".repeat(16)}`), left: null }] },
    problem: "left",
  },
  {
    what: "a rule's judgement on nobody",
    batch: { judgements: [judge("same", nobody, `a_${"1".repeat(16)}`)] },
    problem: "judged, but in no source",
  },
  {
    what: "a rule's review of nothing",
    batch: {
      reviews: [{ claimId: `c_${"0".repeat(16)}`, verdict: "accepted", by: "rule:test@1", at: "2024-02-03T10:00:00Z" }],
    },
    problem: "reviewed, but in no source",
  },
];
