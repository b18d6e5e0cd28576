/** Offices that stand for who holds them, as a name does. */
import { officeNames } from "./lexicon/people.ts";

/** "Chair", "Secretary of State for Health": one person in a text. */
export function isOfficeName(parts: readonly string[]): boolean {
  const name = parts.join(" ");
  return (
    officeNames.some((office) => name === office.toLowerCase() || name.startsWith(`${office.toLowerCase()} for `)) ||
    /^(?:bishop|archbishop|mayor|minister|lord mayor) (?:of|for) /.test(name)
  );
}
