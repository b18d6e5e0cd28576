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
    ["It sat from May 2024 until 2024.", "from May 2024 until 2024"],
    ["It sat from November to March 2020.", "from November to March 2020 = 2019-11/2020-03"],
    ["Letters of 8 and 15 February 2021.", "of 8 and 15 February 2021 = 2021-02"],
    ["It met in spring 2019.", "in spring 2019 = 2019"],
    ["The figures for 2024-25 rose.", "2024-25 = 2024/2025"],
    ["She was admitted on January 17, 2022.", "on January 17, 2022 = 2022-01-17"],
    ["It was built in the 1970s.", "in the 1970s = 1970/1979"],
    ["She sat on it 2014-18.", "2014-18 = 2014/2018"],
    ["He rang on the evening of 11 November 2017.", "on the evening of 11 November 2017 = 2017-11-11"],
    ["Sent: Tue 08/03/2016 07:52", "Tue 08/03/2016 07:52 = 2016-03-08"],
    ["It sat between 3 and 14 September 2018.", "between 3 and 14 September 2018 = 2018-09-03/2018-09-14"],
    ["He died on Boxing Day 2021.", "on Boxing Day 2021 = 2021-12-26"],
    ["It met at Easter 2024.", "Easter 2024 = 2024-03"],
    ["It sat on 14 and 15 March 2006.", "on 14 and 15 March 2006 = 2006-03-14/2006-03-15"],
    ["They died between May and August 2022.", "between May and August 2022 = 2022-05/2022-08"],
    ["He led it from 1999 until it was shut in 2014.", "from 1999 until it was shut in 2014 = 1999/2014"],
    ["He has led it since it was built in 1971.", "in 1971 = 1971/.."],
    ["The books of the financial year 2022-23 are lost.", "of the financial year 2022-23 = 2022-04/2023-03"],
    ["2015: Elm Homes broke the order.", "2015 = 2015"],
    ["2006 \u2013 Report published.", "2006 = 2006"],
    ["1979 to 1984: clerk.", "1979 to 1984 = 1979/1984"],
    ["It was due at the end of July 2020.", "the end of July 2020 = 2020-07"],
    ["It went on throughout 1983.", "1983 = 1983"],
    ["She has led it since Nov. 2019 or so.", "since Nov. 2019 = 2019-11/.."],
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
    ["She was admitted on January 17 after a fall.", "on January 17 = 2026-01-17"],
    ["In a January 16 interview he denied it.", "January 16 = 2026-01-16"],
    ["He was seen yesterday.", "yesterday = 2026-01-27"],
    ["He left two years ago.", "two years ago = 2024"],
    ["He left last month.", "last month = 2025-12"],
    ["He left last May.", "last May = 2025-05"],
    ["They met last week.", "last week = 2026-01-19/2026-01-25"],
    ["They met a fortnight ago.", "a fortnight ago = 2026-01-14"],
    ["It was shut in the autumn.", "in the autumn = 2025"],
    ["It was shut last winter.", "last winter"],
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
  expect(
    findDates(text, 0, "2026-01-28", { date: { year: 2012 }, year: 2012 }, "long").map(
      ({ text, past }) => `${text} = ${past}`,
    ),
  ).toEqual([expected]),
);

describe("counted from 31 May 2012, which was told last", () => {
  test.each([
    ["She rang that night.", "that night = 2012-05-31"],
    ["She rang the next day.", "the next day = 2012-06-01"],
    ["She had rung the day before.", "the day before = 2012-05-30"],
    ["She left the following month.", "the following month = 2012-06"],
    ["She left the previous month.", "the previous month = 2012-04"],
    ["She left two years later.", "two years later = 2014"],
    ["She left three days earlier.", "three days earlier = 2012-05-28"],
    ["She left the following spring.", "the following spring = 2013"],
    ["She left the following autumn.", "the following autumn = 2012"],
    ["She left that December.", "that December = 2012-12"],
    ["She wrote again on the 17th.", "on the 17th = 2012-05-17"],
  ])("%s", (text, expected) =>
    expect(
      findDates(text, 0, "2026-01-28", { date: { year: 2012, month: 5, day: 31 }, year: 2012 }).map(
        ({ text, past }) => `${text} = ${past}`,
      ),
    ).toEqual([expected]),
  );

  test("in one sentence as well", () =>
    expect(dates("She wrote on 3 May 2012 and again on the 20th.")).toEqual([
      "on 3 May 2012 = 2012-05-03",
      "on the 20th = 2012-05-20",
    ]));
});

test("an account of a year that is over goes on in it, but what is to come does not", () => {
  const told = { date: { year: 2012, month: 5 }, year: 2012 };
  expect(findDates("They met in July.", 0, "2026-01-28", told, "short")).toMatchObject([
    { past: "2012-07", future: "2026-07" },
  ]);
});

test.each([
  ["HOLDS_ROLE_AT", "She joined the trust in 2019.", "2019/.."],
  ["HOLDS_ROLE_AT", "She left the trust in 2019.", "../2019"],
  ["HOLDS_ROLE_AT", "She was at the trust in 2019.", "2019"],
  ["OWNS", "It bought the home in 2019.", "2019/.."],
  ["INSPECTED", "It joined the visit in 2019.", "2019"],
  ["SUPPLIED", "It lost its contract in 2019.", "../2019"],
  ["SUPPLIED", "It signed a ten-year contract in 2019.", "2019/.."],
  ["TREATED_BY", "She was discharged from Elm Ward in 2019.", "../2019"],
  ["TREATED_BY", "She was admitted to Elm Ward in 2019.", "2019"],
  ["MEMBER_OF", "She entered the service in 2019.", "2019/.."],
] as const)("what lasts begins or ends: %s, %s", (predicate, quote, expected) =>
  expect(lastingFrom("2019", predicate, quote)).toBe(expected),
);

test.each([
  ["OWNS", "Holm sold the home to Elm in 2019.", "Elm", "2019/.."],
  ["OWNS", "Holm sold the home to Elm in 2019.", "Holm", "../2019"],
  ["OWNS", "Holm bought the home from Elm in 2019.", "Elm", "../2019"],
  ["OWNS", "Holm bought the home from Elm in 2019.", "Holm", "2019/.."],
  ["HOLDS_ROLE_AT", "Ann Lee took over from Bo Day in 2019.", "Bo Day", "../2019"],
  ["HOLDS_ROLE_AT", "Ann Lee was replaced by Bo Day in 2019.", "Ann Lee", "../2019"],
  ["HOLDS_ROLE_AT", "Ann Lee was replaced by Bo Day in 2019.", "Bo Day", "2019/.."],
] as const)("who follows whom: %s, %s %s", (predicate, quote, subject, expected) => {
  const at = quote.indexOf(subject);
  const beside = { before: quote.slice(0, at), after: quote.slice(at + subject.length) };
  expect(lastingFrom("2019", predicate, quote, beside)).toBe(expected);
});

test.each([
  ["She moved to Elm Town in 2019.", "Elm Town", "2019/.."],
  ["She came to Holm from Elm Town in 2019.", "Elm Town", "../2019"],
  ["She came to Holm from Elm Town in 2019.", "Holm", "2019/.."],
  ["She was in Elm Town in 2019.", "Elm Town", "2019"],
] as const)("who moves: %s %s", (quote, object, expected) => {
  const at = quote.indexOf(object);
  const beside = { before: quote.slice(0, at), after: quote.slice(at + object.length) };
  expect(lastingFrom("2019", "LOCATED_IN", quote, undefined, beside)).toBe(expected);
});

test.each([
  ["HOLDS_ROLE_AT", "2019/.."],
  ["INSPECTED", "2019"],
] as const)("what was not until then, is from then: %s", (predicate, expected) =>
  expect(lastingFrom("../2019", predicate, "It was not so until 2019.")).toBe(expected),
);

test("who follows whom is of a moment", () =>
  expect(lastingFrom("2019/..", "SUCCEEDED", "From 2019 it replaces the board.")).toBe("2019"));

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
