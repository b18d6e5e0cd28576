/**
 * A person's full name is a ground: the first given name and the surname, whatever the titles, the letters after the name
 * and the middle names, which must only not contradict. Never a surname alone, an initial, a cypher or a redacted name;
 * and where many people go by the name, only together with the middle names, or with an office that one person holds.
 */
import type { Appearance } from "../appearance.ts";
import { bornOf } from "./born.ts";
import { isCommonName } from "./common-names.ts";
import { type Facets, type Ground, groundKey, markOf } from "./ground.ts";
import { isOffice, officesOf } from "./office.ts";
import { type PersonName, personName, sexByPronouns, sexOf, titleOf } from "./person-name.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

export function personGrounds(person: Appearance, setting: Setting): Ground[] {
  const forms = formsOf(setting.source, person);
  if (forms.some(isCypher)) return [];
  const names = forms.flatMap((form) => (isOffice(form) ? [] : (personName(form) ?? [])));
  const full = names.filter(isFull);
  if (full.length === 0 || areTwoPeople(full)) return [];
  const facets = facetsOf(names);
  const mark = markOf({
    ...{ ...facets, ...refFacets(person), born: bornOf(setting.source, person) },
    sex: facets.sex ?? sexByPronouns(names, pronounsOf(person, setting)),
  });
  const keys = new Set(
    full.flatMap((name) => {
      const ends = [plainly(name.given[0] ?? ""), plainly(name.surname)] as const;
      if (!isCommonName(...ends)) return groundKey("full-name", "Person", ends.join(" "));
      const middle = name.given.slice(1).map(plainly);
      return [
        ...(middle.length > 0 && middle.every((word) => word.length > 1)
          ? [groundKey("full-name", "Person", [ends[0], ...middle, ends[1]].join(" "))]
          : []),
        ...officesOf(person, setting).map((office) => groundKey("office", ends.join(" "), office)),
      ];
    }),
  );
  return [...keys].map((key) => ({ key, mark }));
}

function pronounsOf({ mentions }: Appearance, { source }: Setting): string[] {
  return mentions.flatMap(({ start, end, form }) => (form === "pronoun" ? source.text.slice(start, end) : []));
}

/** What must not be contradicted about somebody of these names. */
export function facetsOf(names: readonly PersonName[]): Facets {
  const middle = longest(names.map(({ given }) => given.slice(1)));
  const generations = new Set(names.flatMap(({ generation }) => generation ?? []));
  return {
    "middle name": middle.map(plainly).join(" "),
    title: titleOf(names),
    sex: sexOf(names),
    generation: generations.size === 1 ? [...generations][0] : undefined,
  };
}

/** A name that hides somebody: `Witness K`, `Nurse 3`, `[redacted]`, `GRO-B`. */
export function isCypher(form: string): boolean {
  return (
    /[\d[\]█*_]|\bredact/i.test(form) ||
    /^(?:the )?(?:witness|patient|nurse|officer|child|doctor|person|family|mother|father|individual|core participant)\s+\S{1,3}$/i.test(
      form,
    ) ||
    /^(?:mr|mrs|ms|miss|dr|witness|patient|nurse|officer|child)\.? [A-Z]{1,2}\d*$/i.test(form) ||
    /^(?:GRO|HN|EN)[-\s]?[A-Z\d]+$/.test(form)
  );
}

function isFull({ given: [first = ""], surname }: PersonName): boolean {
  return first.length > 1 && surname.length > 1;
}

/** An appearance that goes by two names which share neither part: somebody has been taken for another. */
function areTwoPeople(full: readonly PersonName[]): boolean {
  return full.some((one) => full.some((other) => one.given[0] !== other.given[0] && one.surname !== other.surname));
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}
