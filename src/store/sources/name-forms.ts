/**
 * The forms in which an appearance is named in its text, sorted; none for a thing that is only described. A name that
 * runs over the end of a line is the same name.
 */
import type { Appearance } from "../../model/index.ts";

export function nameForms(text: string, { mentions }: Pick<Appearance, "mentions">): string[] {
  const forms = mentions.flatMap(({ start, end, form }) =>
    form === "name" ? text.slice(start, end).replace(/\s+/g, " ") : [],
  );
  return [...new Set(forms)].sort();
}
