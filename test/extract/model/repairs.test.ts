/** What the words tell better than the network: where a mention ends, whether it is a name, and what it holds besides. */
import { expect, test } from "vitest";
import { repaired } from "../../../src/extract/model/repairs/index.ts";
import { words } from "../../../src/extract/model/words.ts";
import type { EntityType } from "../../../src/model/index.ts";

const types: readonly EntityType[] = ["Person", "Organisation", "Event", "Document", "Site"];
const labels = types.flatMap((type) => [{ type, form: "name" } as const, { type, form: "nominal" } as const]);

const told = (label: (typeof labels)[number] | undefined) => `${label?.type} ${label?.form}`;

test.each<[string, string, string, string[]]>([
  ["Holm Gas, Inc. of Leeds", "Holm Gas", "Organisation name", ["Organisation name: Holm Gas, Inc"]],
  ["Holm Gas Ltd of Leeds", "Holm Gas", "Organisation name", ["Organisation name: Holm Gas Ltd"]],
  ["Holm Gas, Ann Lee of Leeds", "Holm Gas", "Organisation name", ["Organisation name: Holm Gas"]],
  ["Ann Lee, Inc. of Leeds", "Ann Lee", "Person name", ["Person name: Ann Lee"]],
  [
    "Holm Valley and East Marsh NHS Trust (HVEMT) left",
    "East Marsh NHS Trust",
    "Organisation name",
    ["Organisation name: Holm Valley and East Marsh NHS Trust"],
  ],
  [
    "Holm Valley and East Marsh NHS Trust (EMT) left",
    "East Marsh NHS Trust",
    "Organisation name",
    ["Organisation name: East Marsh NHS Trust"],
  ],
  ["Ann Lee King's Counsel", "Ann Lee King", "Person name", ["Person name: Ann Lee"]],
  ["After the Holmby attacks he left.", "the Holmby attacks", "Event nominal", ["Event name: Holmby attacks"]],
  ["After the May attacks he left.", "the May attacks", "Event nominal", ["Event nominal: the May attacks"]],
  ["She was moved to Ruby ward.", "Ruby ward", "Site nominal", ["Site name: Ruby ward"]],
  ["Contaminated ward closed.", "Contaminated ward", "Site nominal", ["Site nominal: Contaminated ward"]],
  ["Ann's ward was closed.", "Ann's ward", "Site nominal", ["Site nominal: Ann's ward"]],
  ["They met at St Bride's church.", "St Bride's church", "Site nominal", ["Site name: St Bride's church"]],
  [
    'in a "Lessons Learnt League" that',
    'a "Lessons Learnt League"',
    "Document nominal",
    ["Document name: Lessons Learnt League"],
  ],
  ['in a "very poor" report', 'a "very poor" report', "Document nominal", ['Document nominal: a "very poor" report']],
  ["counsel for INQUEST and others", "INQUEST", "Event nominal", ["Organisation name: INQUEST"]],
  ["at the INQUEST and after", "INQUEST", "Event nominal", ["Event nominal: INQUEST"]],
  [
    "an inquiry into the Holmby attacks opened",
    "an inquiry into the Holmby",
    "Event nominal",
    ["Event nominal: an inquiry into the Holmby attacks"],
  ],
  ['"Grey, John" <j.grey@holm.example>', "Grey", "Person name", ["Person name: Grey, John"]],
  ["From: Grey, John", "Grey", "Person name", ["Person name: Grey, John"]],
  ["We met Grey, John and others.", "Grey", "Person name", ["Person name: Grey"]],
  ["in San Felipe, Texas", "San Felipe, Texas", "Site name", ["Site name: San Felipe", "Site name: Texas"]],
  ["in holmby california", "holmby california", "Site name", ["Site name: holmby", "Site name: california"]],
  [
    "told by the Post Office",
    "the Post Office",
    "Organisation nominal",
    ["Organisation name: Post Office", "Organisation nominal: the Post Office"],
  ],
  [
    "told by the Trust",
    "the Trust",
    "Organisation nominal",
    ["Organisation name: Trust", "Organisation nominal: the Trust"],
  ],
  ["told by the trust", "the trust", "Organisation nominal", ["Organisation nominal: the trust"]],
  ["told by THE TRUST", "THE TRUST", "Organisation nominal", ["Organisation nominal: THE TRUST"]],
  [
    "in the Crown Court at Holm",
    "the Crown Court at Holm",
    "Site nominal",
    ["Site name: Crown Court", "Site nominal: the Crown Court at Holm"],
  ],
  ["by the Trust in Holm", "the Trust in Holm", "Organisation nominal", ["Organisation nominal: the Trust in Holm"]],
  ["by the Health Minister", "the Health Minister", "Person nominal", ["Person nominal: the Health Minister"]],
  ["talks with North Korea", "North Korea", "Organisation name", ["Site name: North Korea"]],
  ["the US Army left", "US Army", "Organisation name", ["Organisation name: US Army"]],
  ["during the Iraq war", "Iraq war", "Organisation name", ["Event name: Iraq war"]],
  ["when Storm Ada struck", "Ada", "Person name", ["Event name: Storm Ada"]],
  ["met A. Noel Day", "Noel Day", "Person name", ["Person name: A. Noel Day"]],
  ["met Michael J. Day", "Day", "Person name", ["Person name: Michael J. Day"]],
  ["the U.S. Noel Day", "Noel Day", "Person name", ["Person name: Noel Day"]],
  ["at Ray\u2019s Pizza", "Ray", "Person name", ["Organisation name: Ray\u2019s Pizza"]],
  ["at Ray's flat", "Ray", "Person name", ["Person name: Ray"]],
  ["in New York", "New York", "Site name", ["Site name: New York"]],
  [
    "told the Inquiry of our delay",
    "the Inquiry of our delay",
    "Event nominal",
    ["Event name: Inquiry", "Event nominal: the Inquiry"],
  ],
  ["an inquiry of our own", "an inquiry of our own", "Event nominal", ["Event nominal: an inquiry of our own"]],
  [
    "the Holm Inquiry Legal Team wrote",
    "Holm Inquiry Legal Team",
    "Organisation name",
    ["Organisation name: Holm Inquiry", "Organisation name: Holm Inquiry Legal Team"],
  ],
])("%s", (text, mention, label, expected) => {
  const all = words(text);
  const start = text.indexOf(mention);
  const first = all.findIndex((word) => word.start === start);
  const last = all.findIndex((word) => word.end === start + mention.length);
  const found = repaired([{ first, last, label: labels.findIndex((each) => told(each) === label), score: 1 }], {
    text,
    words: all,
    labels,
  });
  expect(
    found.map(({ first, last, label }) => `${told(labels[label])}: ${text.slice(all[first]?.start, all[last]?.end)}`),
  ).toEqual(expected);
});
