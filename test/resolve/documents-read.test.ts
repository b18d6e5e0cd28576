/** Documents that were spoken of, when they arrive: linked by title or number, else proposed by publisher and date. */
import { expect, test } from "vitest";
import { identify } from "../../src/resolve/identify.ts";
import { type ContextDetails, context } from "../support/context.ts";
import { judged, proposed } from "../support/linking.ts";

const published = { kind: "report", publisher: "Fen Standards Office", date: "2024-03-05" } as const;
const report = (details: ContextDetails = {}) =>
  context("Document", "[Seven Nights at Larkfield]\n\nWe found faults.", {
    ...{ title: "Seven Nights at Larkfield", ...published, url: "https://fso.test/1" },
    ...details,
  });
const paper = (marks: string, details: ContextDetails = {}) =>
  context("Document", marks, { url: "https://paper.test/1", date: "2024-03-07", ...details });

const says = ["Fen Standards Office PUBLISHED it"];

test.each<[string, ReturnType<typeof report>, ReturnType<typeof paper>, "linked" | "proposed" | "nothing"]>([
  ["by its title", report(), paper("[Seven Nights at Larkfield] came out."), "linked"],
  [
    "by its number",
    context("Document", "[FSO-2024-117]\n\nFindings.", { ...published, title: "Findings", url: "https://fso.test/2" }),
    paper("They read [FSO-2024-117]."),
    "linked",
  ],
  ["by the publisher's letters", report(), paper("[The FSO report] is damning."), "proposed"],
  ["by the publisher's name", report(), paper("[the Fen Standards Office's report] is damning."), "proposed"],
  ["by whose it is", report(), paper("[a report by the FSO] is damning."), "proposed"],
  [
    "by what is said of it",
    report(),
    paper("{Organisation:Fen Standards Office} published [a damning report].", { claims: says }),
    "proposed",
  ],
  ["by the year that it has", report(), paper("[The FSO report 2024] is damning."), "proposed"],
  ["a year later", report(), paper("[The FSO report] was damning.", { date: "2025-06-01" }), "proposed"],
  ["not by another year", report(), paper("[The FSO report 2021] is damning."), "nothing"],
  ["not before it came out", report(), paper("[The FSO report] was damning.", { date: "2023-11-02" }), "nothing"],
  ["not another kind of document", report(), paper("[The FSO's letter] is damning."), "nothing"],
  ["not by another publisher", report(), paper("[The Holm Council report] is damning."), "nothing"],
  ["not without a publisher", report({ publisher: undefined }), paper("[The FSO report] is damning."), "nothing"],
])("%s", (_, one, other, expected) => {
  const sources = [one, other].map((each) => identify(each));
  const isThese = ({ left, right }: { readonly left: string; readonly right: string }) =>
    [one, other].every(({ thing }) => [left, right].includes(thing.id));
  const judgements = judged(sources);
  const outcome = judgements.some(isThese)
    ? "linked"
    : proposed(sources, judgements).some(isThese)
      ? "proposed"
      : "nothing";
  expect(outcome).toBe(expected);
});
