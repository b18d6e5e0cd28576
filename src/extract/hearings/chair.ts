/** Who sits in the chair: the one labelled so, else the titled speaker who is no witness and speaks all day. */
import type { HearingLine } from "./lines.ts";
import { isChairOffice, NAME, type Named } from "./names.ts";

const JUDICIAL =
  /^(?:the )?(?:rt hon\.? |right hon(?:ourable)? )?(?:sir|dame|lord|lady|baroness|his honour|her honour|hhj|judge|mr justice|mrs justice|justice)\b/i;
const BEFORE = new RegExp(
  `^(?:[Bb]efore|BEFORE|[Cc]hair(?:ed by)?:?|CHAIR:?)\\s*:? (?:the )?(?:Rt Hon\\.? |Right Hon(?:ourable)? )?(${NAME})`,
  "u",
);
const AFTER = new RegExp(
  `^(${NAME}),? (?:\\()?(?:[Cc]hair|CHAIR|[Cc]hairman|CHAIRMAN|[Cc]oroner)(?: (?:of|to) .{2,60})?\\)?$`,
  "u",
);

/** The chair's name above the hearing: "Before Dame Rosalind Vane DBE, Chair". */
export function chairNamed(
  lines: readonly HearingLine[],
): { readonly name: Named; readonly line: HearingLine } | undefined {
  for (const line of lines) {
    if (line.is === "turn") return undefined;
    if (line.is !== "line") continue;
    const match = BEFORE.exec(line.text) ?? AFTER.exec(line.text);
    const text = match?.[1]?.replace(/[\s.]+$/, "");
    if (!match || !text) continue;
    const start = line.start + match[0].indexOf(text);
    return { name: { text, start, end: start + text.length }, line };
  }
  return undefined;
}

/** The label of the chair's turns. @param sworn whether a name is a witness's */
export function chairLabel(lines: readonly HearingLine[], sworn: (label: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) if (line.is === "turn") counts.set(line.label.text, (counts.get(line.label.text) ?? 0) + 1);
  const most = (labels: readonly string[]) =>
    [...labels].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  const labels = [...counts.keys()];
  const office = labels.filter(isChairOffice);
  return most(office.length > 0 ? office : labels.filter((label) => JUDICIAL.test(label) && !sworn(label)));
}
