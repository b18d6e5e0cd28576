/**
 * Offices that one person holds at a time, with the body that they are held at: "chief executive of Holm Trust". A source
 * also calls somebody by the office alone, "the Home Secretary", which is no name.
 */
import type { Appearance } from "../appearance.ts";
import { bodyName } from "./organisation.ts";
import { formsOf, plainly, type Setting } from "./setting.ts";

const unique =
  /^(?:chief (?:executive(?: officer)?|constable|inspector|coroner|operating officer|finance officer|medical officer|nurse)|medical director|director of [a-z ]+|chair(?:man|woman|person)?|(?:senior )?coroner(?: for [a-z ]+)?|(?:prime|first) minister|(?:home|health|foreign|justice|education) secretary|secretary of state for [a-z ]+|lord chancellor|attorney general|commissioner|president|headteacher|managing director|general counsel|company secretary)$/;

const called =
  /^(?:[a-z' -]+ )?(?:secretary|minister|commissioner|ombudsman|coroner|chair(?:man|woman|person)?|chief executive|director|chief constable|chief inspector|attorney general|lord chancellor|lord chief justice)$|^(?:secretary of state|minister)(?: (?:of|for) .+)?$/;

/** Whether a form is an office and no name: "the Health Secretary", "Secretary of State for Health". */
export function isOffice(form: string): boolean {
  return called.test(plainly(form));
}

export function officesOf(person: Appearance, { source, named, plain }: Setting): string[] {
  return (plain.get(person.id) ?? []).flatMap(({ predicate, subject, object, role }) => {
    if (predicate !== "HOLDS_ROLE_AT" || subject !== person.id || role === undefined) return [];
    const office = plainly(role);
    const body = named.get(object);
    if (!unique.test(office) || !body) return [];
    return formsOf(source, body).flatMap((form) => {
      const name = bodyName(form);
      return name === undefined ? [] : `${office} of ${name}`;
    });
  });
}
