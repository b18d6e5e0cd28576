/** The timeline: as exact as the words, and no more; every bar is seen; what is typed is understood. */
import { describe, expect, test } from "vitest";
import type { Stance } from "../../src/model/claim.ts";
import { boundsOf } from "../../src/model/edtf.ts";
import { graphFrom } from "../../viz/src/graph/graph.ts";
import { dueTime, isDated, mayLieIn } from "../../viz/src/graph/window.ts";
import { numberOfDay } from "../../viz/src/time/days.ts";
import { density, lanes } from "../../viz/src/time/lanes.ts";
import { momentInWords, momentsOf } from "../../viz/src/time/moments.ts";
import { moved, nameIn, periods, unitFor } from "../../viz/src/time/periods.ts";
import { dateFrom } from "../../viz/src/words/date-from.ts";
import { line } from "./line.ts";

const stretch = (first: string, last: string) => ({ first: numberOfDay(first), last: numberOfDay(last) });

test.each([
  ["2024", "2024"],
  ["2024-05", "2024-05"],
  ["May 2024", "2024-05"],
  ["13 may 2024", "2024-05-13"],
  ["1st Sept 2024", "2024-09-01"],
  ["13/05/2024", "2024-05-13"],
  ["5/2024", "2024-05"],
  ["31 June 2024", undefined],
  ["soon", undefined],
  ["Mayhem 2024", undefined],
])("%j is understood as %j", (written, date) => expect(dateFrom(written)).toBe(date));

describe("the periods of a timeline", () => {
  test.each([
    ["2024-05-01", "2024-05-10", 600, "1 May 2 3 4 5 6 7 8 9 10"],
    ["2024-11-20", "2025-02-03", 600, "Nov 2024 Dec Jan 2025 Feb"],
    ["2021-06-01", "2024-02-01", 600, "2021 2022 2023 2024"],
    ["1991-01-01", "2012-01-01", 400, "1990–94 1995–99 2000–04 2005–09 2010–14"],
    ["1952-01-01", "1979-01-01", 180, "1950s 1960s 1970s"],
  ])("from %s to %s on %i pixels are %s", (first, last, width, labels) => {
    expect(
      periods(stretch(first, last), width)
        .map(({ label }) => label)
        .join(" "),
    ).toBe(labels);
  });

  test("join without a gap, and each has its whole name", () => {
    const found = periods(stretch("2023-11-20", "2024-03-03"), 600);
    for (const [index, { last }] of found.entries()) expect(found[index + 1]?.first ?? last + 1).toBe(last + 1);
    expect(found.map(({ name, from, to }) => `${name} ${from} ${to}`)[3]).toBe("Feb 2024 2024-02 2024-02");
  });

  test("are chosen as exactly as can be pointed at", () => {
    expect(unitFor(stretch("2024-01-01", "2024-02-01"), 800)).toBe("day");
    expect(unitFor(stretch("2020-01-01", "2025-01-01"), 800)).toBe("month");
    expect(unitFor(stretch("1900-01-01", "2025-01-01"), 800)).toBe("year");
  });

  test.each([
    ["2024-01-31", "month", 1, "2024-02"],
    ["2024-01-15", "month", -1, "2023-12"],
    ["2024-02-29", "year", 1, "2025"],
    ["2024-02-28", "day", 2, "2024-03-01"],
  ] as const)("%s, a %s by %i, is %s", (day, unit, by, expected) => {
    expect(nameIn(unit, moved(numberOfDay(day), unit, by))).toBe(expected);
  });
});

test.each([
  [{ from: "2024-05", to: "2024-09" }, ["2024-01-01", "2024-12-31"], true],
  [{ from: "2024-05", to: "2024-09" }, ["2024-10-01", "2024-10-31"], false],
  [{ from: "2024-05", to: "2024-09" }, ["2024-09-30", "2024-09-30"], true],
  [{ from: "2024" }, [null, "2023-12-31"], false],
  [{ from: "2024" }, ["2021-01-01", null], true],
  [{ to: "2020" }, ["2021-01-01", null], false],
  [{}, [null, null], true],
] as const)("in %j may lie %j: %s", (window, [earliest, latest], expected) => {
  expect(mayLieIn(window)({ earliest, latest })).toBe(expected);
});

describe("a deadline", () => {
  const said = (stance: Stance, edtf: string) => {
    const { earliest = null, latest = null } = boundsOf(edtf);
    return dueTime({ stance, earliest, latest, when: edtf });
  };
  test.each([
    ["planned", "../2025-10", "by Oct 2025", "2025-10-31"],
    ["hypothetical", "../2025-10-07", "by 7 Oct 2025", "2025-10-07"],
    ["asserted", "../2025-10", "until Oct 2025", null],
    ["planned", "2025-10", "Oct 2025", "2025-10-01"],
    ["planned", "2025-10/..", "from Oct 2025", "2025-10-01"],
  ] as const)("%s for %s is told as %s, and drawn from %s", (stance, edtf, words, first) => {
    expect([momentInWords(said(stance, edtf)), said(stance, edtf).earliest]).toEqual([words, first]);
  });

  test.each([
    [{ to: "2024" }, false],
    [{ from: "2025-10" }, true],
    [{ from: "2025-11" }, false],
  ])("lies at its end alone: in %j %s", (window, expected) => {
    expect(mayLieIn(window)(said("planned", "../2025-10"))).toBe(expected);
  });

  test("that only its line knows of is one, too", () => {
    const due = line("a", "INSTRUCTED", "b", { stance: "planned", latest: "2025-10-31" });
    const graph = graphFrom({ entities: [], lines: [due], sources: [], left: 0 });
    const [moment] = momentsOf(graph, [due]).dated;
    expect(moment && [momentInWords(moment), moment.earliest]).toEqual(["by Oct 2025", "2025-10-31"]);
  });
});

test("what has neither a first nor a last day has no date", () => {
  expect([isDated({ earliest: null, latest: null }), isDated({ earliest: null, latest: "2024-01-01" })]).toEqual([
    false,
    true,
  ]);
});

test("bars lie in lanes without touching, or are counted where there are too many", () => {
  const bars = [
    { left: 0, right: 10 },
    { left: 5, right: 8 },
    { left: 11, right: 20 },
    { left: 12, right: 14 },
  ];
  expect(lanes(bars, 1)).toEqual({ of: [0, 1, 0, 1], count: 2 });
  expect(density(bars, 20).filter((_, at) => at % 5 === 1)).toEqual([1, 2, 1, 1]);
});
