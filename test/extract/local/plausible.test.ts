/** Claims of the network that the shape of their sentence rules out; each as "Ann Lee REPRESENTS Holm Trust". */
import { expect, test } from "vitest";
import { plausible, withoutRivals } from "../../../src/extract/local/plausible.ts";
import { sourceFrom } from "../../support/source.ts";
import { draftOf, nameOf, understood } from "./interpretation.ts";

const list = "Ann Lee spoke for Holm Trust; Bo Reed for Elm Council; Cy Day for Oak Hospital.\n";
const pair = "Ann Lee spoke for Holm Trust; Bo Reed did not.\n";
const family = "Ann Lee came with Bo Reed, her brother, and with Cy Day.\n";
const names = "Ann Lee came with Bo Reed.\n";

test.each([
  ["a claim within one part of a list stays", list, ["Bo Reed REPRESENTS Elm Council"], [0]],
  ["one across its parts goes", list, ["Ann Lee REPRESENTS Elm Council", "Cy Day REPRESENTS Holm Trust"], []],
  ["a single semicolon makes no list", pair, ["Bo Reed REPRESENTS Holm Trust"], [0]],
  ["kinship needs a word for it", names, ["Ann Lee RELATED_TO Bo Reed"], []],
  ["harm needs a word for it", "Ann Lee carried Bo Reed out of the pool.\n", ["Ann Lee HARMED Bo Reed"], []],
  ["and has one here", "Ann Lee pushed Bo Reed into the pool.\n", ["Ann Lee HARMED Bo Reed"], [0]],
  ["kinship has one here", family, ["Bo Reed RELATED_TO Ann Lee"], [0]],
  [
    "of both ways round the surer stays",
    pair,
    ["Ann Lee REPRESENTS Bo Reed 0.6", "Bo Reed REPRESENTS Ann Lee 0.8"],
    [1],
  ],
  [
    "where both ways can be, both stay",
    pair,
    ["Ann Lee INSTRUCTED Bo Reed 0.6", "Bo Reed INSTRUCTED Ann Lee 0.8"],
    [0, 1],
  ],
])("%s", (_, text, written, kept) => {
  const known = understood(sourceFrom(text));
  const drafts = written.map((each) => {
    const [, claim = "", score = "1"] = /^(.*?)(?: (0\.\d+))?$/.exec(each) ?? [];
    return { ...draftOf(known, claim), score: Number(score) };
  });
  const shown = (all: typeof drafts) => all.map((draft) => `${nameOf(draft.subject)} ${nameOf(draft.object)}`);
  expect(shown(plausible(drafts))).toEqual(shown(kept.flatMap((at) => drafts[at] ?? [])));
});

test("who speaks in a document, or whose it is, is not whom it finds at fault", () => {
  const known = understood(sourceFrom("WITN01234 said that Holm Trust had asked Elm Council.\n"));
  const [own, others] = ["Holm Trust", "Elm Council"].map((name) => draftOf(known, `WITN01234 CRITICISED ${name}`));
  const said = [own, others].flatMap((draft) => (draft && own ? [{ ...draft, speaker: own.object }] : []));
  expect(plausible(said).map(({ object }) => nameOf(object))).toEqual(["Elm Council"]);
  const report = understood(sourceFrom("The HSC report said that the HSC had asked Elm Council.\n"));
  const found = ["HSC", "Elm Council"].map((name) => draftOf(report, `The HSC report CRITICISED ${name}`));
  expect(plausible(found).map(({ object }) => nameOf(object))).toEqual(["Elm Council"]);
});

test("a place is not in itself", () => {
  const known = understood(sourceFrom("They met in the Fife town of Holmby, and at a clinic in Elm Town.\n"));
  const [draft] = [draftOf(known, "a clinic LOCATED_IN Elm Town")];
  const within = (text: string, name: string) => ({
    ...draft,
    match: { ...draft.match, subject: { ...draft.match.subject, text }, object: { ...draft.match.object, text: name } },
  });
  const drafts = [within("the Fife town of Holmby", "Holmby"), within("a clinic in Elm Town", "Elm Town")];
  expect(plausible(drafts)).toEqual(drafts.slice(1));
});

test.each([
  ["who holds an office is no mere member", "HOLDS_ROLE_AT 0.8", "MEMBER_OF 0.6", 1],
  ["who is ordered to act is not found at fault", "INSTRUCTED 0.8", "CRITICISED 0.6", 1],
  ["who is surely found at fault may not be ordered", "INSTRUCTED 0.6", "CRITICISED 0.8", 1],
  ["who writes may publish", "AUTHORED 0.8", "PUBLISHED 0.6", 2],
])("%s", (_, one, other, left) => {
  const known = understood(sourceFrom(names));
  const drafts = [one, other].map((each) => {
    const [predicate, score] = each.split(" ");
    return { ...draftOf(known, `Ann Lee ${predicate} Bo Reed`), score: Number(score) };
  });
  expect(withoutRivals(drafts)).toHaveLength(left);
});
