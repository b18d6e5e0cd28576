import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastingFrom } from "../../src/extract/dates/lasting.ts";
import { findDates } from "../../src/extract/dates.ts";
import { boundsOf, isEdtf } from "../../src/model/index.ts";

/** The dates of a text as "words = value", for what has happened; without a value the words alone. */
function dates(text: string, anchor?: string): string[] {
  return findDates(text, 0, anchor).map(({ text, past }) => (past === undefined ? text : `${text} = ${past}`));
}

describe("dates that stand for themselves", () => {
  test.each([
    ["It was signed on 13 June 2023.", "on 13 June 2023 = 2023-06-13"],
    ["It was signed on 3rd of May, 2019.", "on 3rd of May, 2019 = 2019-05-03"],
    ["It was signed on 13/06/2023.", "on 13/06/2023 = 2023-06-13"],
    ["She joined in June 2023.", "in June 2023 = 2023-06"],
    ["She joined in 2023.", "in 2023 = 2023"],
    ["She has led it since 2022.", "since 2022 = 2022/.."],
    ["It is due by May 2024.", "by May 2024 = ../2024-05"],
    ["He ran it until 2021.", "until 2021 = ../2021"],
    ["He moved on or about 10 January 2023.", "on or about 10 January 2023 = 2023-01-10~"],
    ["He was killed on 14 October\n    2023.", "on 14 October\n    2023 = 2023-10-14"],
    ["He left around 1993.", "around 1993 = 1993~"],
    ["Between May 2024 and August 2025 it met.", "Between May 2024 and August 2025 = 2024-05/2025-08"],
    ["It sat from 3 March to 5 April 2020.", "from 3 March to 5 April 2020 = 2020-03-03/2020-04-05"],
    ["It sat from November to March 2020.", "from November to March 2020 = 2019-11/2020-03"],
    ["Letters of 8 and 15 February 2021.", "of 8 and 15 February 2021 = 2021-02"],
    ["It met in spring 2019.", "in spring 2019 = 2019"],
    ["The figures for 2024-25 rose.", "2024-25 = 2024/2025"],
    ["It was built in the 1970s.", "in the 1970s = 1970/1979"],
    ["She sat on it 2014-18.", "2014-18 = 2014/2018"],
    ["He rang on the evening of 11 November 2017.", "on the evening of 11 November 2017 = 2017-11-11"],
    ["Sent: Tue 08/03/2016 07:52", "Tue 08/03/2016 07:52 = 2016-03-08"],
    ["It sat between 3 and 14 September 2018.", "between 3 and 14 September 2018 = 2018-09-03/2018-09-14"],
    ["He died on Boxing Day 2021.", "on Boxing Day 2021 = 2021-12-26"],
    ["It met at Easter 2024.", "Easter 2024 = 2024-03"],
  ])("%s", (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe("relative words, on Wednesday 28 January 2026", () => {
  test.each([
    ["It was inspected in September.", "in September = 2025-09"],
    ["They met on 3 November.", "on 3 November = 2025-11-03"],
    ["They met on 3 March.", "on 3 March"],
    ["It was inspected in September last year.", "in September last year = 2025-09"],
    ["It was inspected last year.", "last year = 2025"],
    ["It was published on Wednesday.", "on Wednesday = 2026-01-28"],
    ["It was published on Monday.", "on Monday = 2026-01-26"],
    ["He was seen yesterday.", "yesterday = 2026-01-27"],
    ["He left two years ago.", "two years ago = 2024"],
    ["He left last month.", "last month = 2025-12"],
    ["He left last May.", "last May = 2025-05"],
    ["They met last week.", "last week = 2026-01"],
    ["They met on Tuesday night.", "on Tuesday night = 2026-01-27"],
    ["They marched this morning.", "this morning = 2026-01-28"],
    ["It burnt down forty-one years ago.", "forty-one years ago = 1985"],
    ["He was moved at Christmas.", "Christmas = 2025-12"],
  ])("%s", (text, expected) => expect(dates(text, "2026-01-28")).toEqual([expected]));

  test("what is still to come lies ahead", () => {
    const [date] = findDates("He will retire in June.", 0, "2026-01-28");
    expect(date).toMatchObject({ text: "in June", past: "2025-06", future: "2026-06", relative: true });
  });
});

test.each([
  ["In May of that year she left.", "In May of that year = 2012-05"],
  ["She left that summer.", "that summer = 2012"],
  ["On 4 June she left.", "On 4 June = 2012-06-04"],
  ["She left the following year.", "the following year = 2013"],
])("where 2012 was spoken of last: %s", (text, expected) =>
  expect(findDates(text, 0, "2026-01-28", 2012, true).map(({ text, past }) => `${text} = ${past}`)).toEqual([expected]),
);

test.each([
  ["HOLDS_ROLE_AT", "She joined the trust in 2019.", "2019/.."],
  ["HOLDS_ROLE_AT", "She left the trust in 2019.", "../2019"],
  ["HOLDS_ROLE_AT", "She was at the trust in 2019.", "2019"],
  ["OWNS", "It bought the home in 2019.", "2019/.."],
  ["INSPECTED", "It joined the visit in 2019.", "2019"],
] as const)("what lasts begins or ends: %s, %s", (predicate, quote, expected) =>
  expect(lastingFrom("2019", predicate, quote)).toBe(expected),
);

test.each(["in September", "last September", "on Wednesday", "last year", "yesterday"])(
  "without the source's date %j keeps its words and has no value",
  (words) => expect(dates(`It was done ${words}.`)).toEqual([words]),
);

test("a month is no anchor for a day", () => expect(dates("He came on Monday.", "2026-01")).toEqual(["on Monday"]));

test.each([
  "May I ask you that?",
  "The march went on.",
  "It took 12 months.",
  "There were 2019 patients.",
  "He paid £2000 for it.",
  "It began at 10.30 am.",
])("no date: %s", (text) => expect(dates(text, "2026-01-28")).toEqual([]));

const months = "January February March April May June July August September October November December".split(" ");

test("a day that is written out comes back as it was", () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 0, max: 11 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const [date] = findDates(`It was signed on ${day} ${months[month]} ${year}.`, 0, undefined);
      expect(date?.past).toBe(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));
    }),
  );
});

test("every value is EDTF, also for the edtf package, and every span is the text's", () => {
  const words = fc.constantFrom(
    "in",
    "since",
    "by",
    "from",
    "to",
    "between",
    "and",
    "until",
    "around",
    "last",
    "next",
    "early",
    "May",
    "June 2023",
    "13 March 2021",
    "2019",
    "2024-25",
    "Monday",
    "year",
    "autumn",
    "1990s",
    "3/4/2020",
    "31 February 2020",
    ",",
    "the",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 9 }),
      fc.option(fc.constantFrom("2026-01-28", "2026-01", "2026")),
      (parts, anchor) => {
        const text = parts.join(" ");
        for (const date of findDates(text, 0, anchor ?? undefined)) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          for (const value of [date.past, date.future]) {
            if (value === undefined) continue;
            expect(isEdtf(value)).toBe(true);
            const { earliest } = boundsOf(value);
            if (earliest) expect(new Date(edtf(value).min).toISOString().slice(0, 10)).toBe(earliest);
          }
        }
      },
    ),
  );
});
