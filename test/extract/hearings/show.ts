/** A hearing's structure as a person would note it down, from a transcript in plain text. */
import { type Hearing, type HearingPerson, hearingOf } from "../../../src/extract/hearings/index.ts";
import type { Source } from "../../../src/model/index.ts";
import { read } from "../../../src/read/index.ts";

export interface Shown {
  readonly source: Source;
  readonly hearing: Hearing;
}

export async function hearingIn(text: string, name = "2024-05-03.txt"): Promise<Shown> {
  const { source } = await read({ name, bytes: Buffer.from(text) });
  const hearing = source && hearingOf(source);
  if (!hearing) throw new Error("it is no hearing");
  return { source, hearing };
}

/** "Anna Mary Bell: MS ANNA BELL, Anna Mary Bell, MS BELL", each form once. */
export function people({ source, hearing }: Shown): string[] {
  return hearing.people.map(({ part, name, forms }) => {
    const words = forms.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, " "));
    return `${part} ${name}: ${[...new Set(words)].join(", ")}`;
  });
}

export function testimonies({ source, hearing }: Shown): string[] {
  return hearing.testimonies.map(({ witness, how, reader, evidence: { start, end } }) =>
    [`${witness.name} ${how}`, reader && `read by ${reader.name}`, source.text.slice(start, end)]
      .filter(Boolean)
      .join(" | "),
  );
}

export function examinations({ source, hearing }: Shown): string[] {
  return hearing.examinations.map(
    ({ by, witnesses, evidence: { start, end } }) =>
      `${by.name} → ${names(witnesses)} | ${source.text.slice(start, end).replace(/\s+/g, " ")}`,
  );
}

/** "Ewan Grey asks Anna Bell", "Anna Bell answers Ewan Grey", "Chair to Ewan Grey". */
export function turns({ hearing }: Shown): string[] {
  const words = { question: "asks", answer: "answers", other: "to" } as const;
  return hearing.turns.map(({ kind, speaker, to }) => `${speaker?.name ?? "?"} ${words[kind]} ${to?.name ?? "?"}`);
}

function names(people: readonly HearingPerson[]): string {
  return people.map(({ name }) => name).join(", ");
}
