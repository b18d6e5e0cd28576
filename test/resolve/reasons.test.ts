/** What besides names speaks for and against: successors, births, and when and where something happened. */
import { expect, test } from "vitest";
import type { EntityType, Predicate } from "../../src/model/index.ts";
import { propose } from "../../src/resolve/suggest/propose.ts";

interface Told {
  readonly name: string;
  readonly born?: string;
  /** `PREDICATE other`, or `PREDICATE other on DAY`, said of it. */
  readonly ties?: readonly string[];
}

/** The reasons for which the two are proposed, and against; nothing where they are not. */
function reasonsFor(type: EntityType, one: Told, other: Told): string[] {
  const publication = { publisher: null, date: null, kind: "article" as const };
  const member = (id: string, type: EntityType, name: string) => ({
    ...{ entity: id, id, type, name, refs: [], source: `s_${id}`, publication },
    names: /\p{Lu}/u.test(name.replace(/^the /i, "")) ? [name] : [],
  });
  const sides = [one, other];
  const said = sides.flatMap(({ ties = [] }, side) =>
    ties.map((tie) => {
      const [, predicate = "", object = "", day] = /^(\S+) (.+?)(?: on (\S+))?$/.exec(tie) ?? [];
      const at = sides.findIndex(({ name }) => name === object);
      return { side, predicate: predicate as Predicate, object, day: day ?? null, to: at < 0 ? object : `a_${at}` }; // as written in the table
    }),
  );
  const found = propose({
    members: [
      ...sides.map(({ name }, side) => member(`a_${side}`, type, name)),
      ...[...new Set(said.flatMap(({ to, object }) => (to === object ? object : [])))].map((name) =>
        member(name, "Site", name),
      ),
    ],
    ties: [
      ...said.map(({ side, predicate, to, day }) => ({
        ...{ predicate, role: null, subject: `a_${side}`, object: to, earliest: day, latest: day },
      })),
      // Counts where a row has both places.
      { predicate: "LOCATED_IN", role: null, subject: "Elm Street", object: "Marlow", earliest: null, latest: null },
    ],
    judged: [],
    grounds: sides.flatMap(({ born }, side) =>
      born === undefined ? [] : { id: `a_${side}`, key: `full-name|${type}|${side}`, mark: `born=${born}` },
    ),
  }).find(({ left, right }) => left === "a_0" && right === "a_1");
  return found?.reasons.map(({ words, weight }) => `${weight < 0 ? "- " : ""}${words}`) ?? [];
}

test.each<[string, EntityType, Told, Told, string[]]>([
  [
    "a body under a new name",
    "Organisation",
    { name: "Oxmoor Partnership", ties: ["SUCCEEDED Fenmoor Care Trust"] },
    { name: "Fenmoor Care Trust" },
    ["Oxmoor Partnership is said to have been Fenmoor Care Trust before"],
  ],
  [
    "a person who follows another",
    "Person",
    { name: "Amara Osei", ties: ["SUCCEEDED Amara Osei-Lind"] },
    { name: "Amara Osei-Lind" },
    [],
  ],
  [
    "two short names and one birth",
    "Person",
    { name: "Bill Tarrant", born: "1979" },
    { name: "William Tarrant", born: "1980" },
    ["Bill and William are forms of one name, and both are called Tarrant", "both were born about 1979"],
  ],
  ["one name and two births", "Person", { name: "Amara Osei", born: "1979" }, { name: "Amara Osei", born: "1954" }, []],
  [
    "an attack on one day in one place",
    "Event",
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    { name: "the knife attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    ["on the same day", "both are called an attack", "each took place at Elm Street"],
  ],
  [
    "an attack in a street, and in its town",
    "Event",
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    { name: "the knife attack", ties: ["TOOK_PLACE_AT Marlow on 2023-06-13"] },
    ["on the same day", "both are called an attack"],
  ],
  [
    "attacks on two days in one place",
    "Event",
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2024-01-02"] },
    [],
  ],
  [
    "attacks on one day in two places",
    "Event",
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    { name: "the attack", ties: ["TOOK_PLACE_AT Mill Lane on 2023-06-13"] },
    [],
  ],
  [
    "two things of one day and place",
    "Event",
    { name: "the attack", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    { name: "the meeting", ties: ["TOOK_PLACE_AT Elm Street on 2023-06-13"] },
    [],
  ],
])("%s", (_, type, one, other, expected) => {
  expect(reasonsFor(type, one, other)).toEqual(expected);
});
