/** Claims of the network that the shape of their sentence rules out; each as "Ann Lee REPRESENTS Holm Trust". */
import { expect, test } from "vitest";
import { plausible } from "../../../src/extract/local/plausible.ts";
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
  ["and has one here", family, ["Bo Reed RELATED_TO Ann Lee"], [0]],
  [
    "of both ways round the surer stays",
    pair,
    ["Ann Lee REPRESENTS Bo Reed 0.6", "Bo Reed REPRESENTS Ann Lee 0.8"],
    [1],
  ],
  [
    "who holds an office at a body is no mere member",
    names,
    ["Ann Lee HOLDS_ROLE_AT Bo Reed 0.8", "Ann Lee MEMBER_OF Bo Reed 0.6"],
    [0],
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
