/**
 * What an extractor found, as a person would note it down:
 *
 *   Ann Lee TREATED_BY Holm Trust · alleged · not · 2023-05 · says Bo Reed · as "outpatient"
 */
import type { Claim, Extraction, Source } from "../../src/model/index.ts";

/** One claim as a line; the article of a description is left out. */
export function claimLine(claim: Claim, { appearances }: Extraction): string {
  const name = (id: string) => appearances.find((each) => each.id === id)?.name ?? id;
  const { subject, predicate, object, stance, polarity, when, saidBy, role } = claim;
  const time = when && (when.edtf ?? `"${when.text}"`);
  return [
    `${name(subject)} ${predicate} ${name(object)}`,
    stance,
    polarity === "negated" && "not",
    time,
    saidBy !== undefined && `says ${name(saidBy)}`,
    role !== undefined && `as "${role.replace(/\s+/g, " ")}"`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The whole graph of a source: its things with the words for them, then each sentence with its claims. */
export function graphText(source: Source, extraction: Extraction): string {
  const things = extraction.appearances.map(({ type, name, mentions }) => {
    const words = mentions.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, " "));
    const others = [...new Set(words)].filter((word) => word !== name);
    return `${type.padEnd(13)}${name}${others.length > 0 ? ` = ${others.join(" = ")}` : ""}`;
  });
  const sentences = new Map<number, { quote: string; claims: string[] }>();
  for (const claim of extraction.claims) {
    const { start, quote } = claim.evidence;
    const group = sentences.get(start) ?? { quote: quote.replace(/\s+/g, " "), claims: [] };
    group.claims.push(`  ${claimLine(claim, extraction)}`);
    sentences.set(start, group);
  }
  const said = [...sentences.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, { quote, claims }]) => [quote, ...claims].join("\n"));
  return `${things.join("\n")}\n\n${said.join("\n\n")}\n`;
}
