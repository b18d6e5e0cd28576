/** When a person was born, as far as a source says beside the name: "Ann Lee, 34", "Ann Lee (1954-2019)", "born in 1954". */
import type { Appearance } from "../appearance.ts";
import type { Source } from "../source.ts";

const year = /^(?:,? (?:who was )?(?:was )?born (?:in|on) (?:\w+ ){0,4}?|,? \((?:born |b\.? )?)((?:18|19|20)\d\d)\b/;
const age = /^(?:,? \(?(?:who (?:is|was) )?(?:then )?(?:aged )?)(\d{1,2})\)?(?=,|\)|\.|;| years| and|$)/;

/** The year, or the earlier of the two that an age leaves open; nothing where the source says two things. */
export function bornOf({ text, date }: Source, { mentions }: Pick<Appearance, "mentions">): string | undefined {
  const years = new Set<number>();
  for (const { end, form } of mentions) {
    if (form !== "name") continue;
    const after = text.slice(end, end + 40).replace(/\s+/g, " ");
    const said = year.exec(after)?.[1];
    if (said !== undefined) years.add(Number(said));
    const old = age.exec(after)?.[1];
    if (old !== undefined && date !== undefined) years.add(Number(date.slice(0, 4)) - Number(old) - 1);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? String(only) : undefined;
}
