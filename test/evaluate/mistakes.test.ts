/** Each mistake by its kind, with what gold says, what was predicted, and why. */
import { expect, test } from "vitest";
import { Annotated } from "../../src/evaluate/annotation.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";

const text = "Orla Finch told the inquest that Maple House, run by Tern Care, ignored Jo Reed's fall in March 2020.";
const finch = { id: "finch", type: "Person", names: ["Orla Finch"] };
const house = { id: "house", type: "Site", names: ["Maple House"] };
const tern = { id: "tern", type: "Organisation", names: ["Tern Care"] };
const fall = { id: "fall", type: "Event", nominals: ["Jo Reed's fall"] };
const runs = {
  subject: "tern",
  predicate: "OPERATES",
  object: "house",
  evidence: text,
  stance: "asserted",
  polarity: true,
  speaker: "finch",
};
const about = {
  subject: "fall",
  predicate: "TOOK_PLACE_AT",
  object: "house",
  evidence: text,
  stance: "asserted",
  polarity: true,
};
const gold = { entities: [finch, house, tern, fall], relations: [runs] };

const rows: readonly (readonly [name: string, predicted: unknown, ...mistakes: string[]])[] = [
  ["none", gold],
  ["a name missed", { ...gold, entities: [finch, house, tern] }, "description-missed: Jo Reed's fall (Event)"],
  [
    "another type",
    { ...gold, entities: [finch, { ...house, type: "Organisation" }, tern, fall], relations: [] },
    "name-wrong-type: Maple House (Site) ≠ Maple House (Organisation)",
    "end-missing: Tern Care OPERATES Maple House, object Maple House (Site): taken for Organisation",
  ],
  [
    "another extent, and one that is no name",
    {
      ...gold,
      entities: [finch, house, { ...tern, names: ["Tern"] }, fall, { type: "Person", names: ["March"] }],
      relations: [],
    },
    "name-wrong-extent: Tern Care (Organisation) ≠ Tern (Organisation)",
    "name-spurious: ∅ ≠ March (Person)",
    "end-missing: Tern Care OPERATES Maple House, subject Tern Care (Organisation): name not found",
  ],
  ["missed", { ...gold, relations: [] }, "relation-missed: Tern Care OPERATES Maple House"],
  [
    "another predicate",
    { ...gold, relations: [{ ...runs, predicate: "OWNS" }] },
    "relation-wrong-predicate: Tern Care OPERATES Maple House ≠ Tern Care OWNS Maple House",
  ],
  [
    "reversed",
    { ...gold, relations: [{ ...runs, subject: "house", object: "tern" }] },
    "relation-reversed: Tern Care OPERATES Maple House ≠ Maple House OPERATES Tern Care",
  ],
  [
    "not in gold",
    { ...gold, relations: [runs, about] },
    "relation-spurious: ∅ ≠ Jo Reed's fall TOOK_PLACE_AT Maple House",
  ],
  [
    "another standing",
    { ...gold, relations: [{ ...runs, stance: "alleged", polarity: false, speaker: null, role: "owner" }] },
    "stance: Tern Care OPERATES Maple House: asserted ≠ alleged",
    "polarity: Tern Care OPERATES Maple House: affirmed ≠ negated",
    "speaker: Tern Care OPERATES Maple House: Orla Finch ≠ nobody",
    "role: Tern Care OPERATES Maple House: none ≠ owner",
  ],
];

test.each(rows)("%s", (_, predicted, ...expected) => {
  const pair = { name: "case", text, gold: Annotated.parse(gold), predicted: Annotated.parse(predicted) };
  const lines = evaluate([pair]).mistakes.map(({ kind, gold = "∅", predicted, because }) =>
    [`${kind}: ${gold}`, predicted && ` ≠ ${predicted}`, because && `, ${because}`].filter(Boolean).join(""),
  );
  expect(lines).toEqual(expected);
});
