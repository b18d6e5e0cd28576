/** Put a named question, with the names as a person types them. */
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import { fold, nameParts } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { Arguments, Parameter, Question, Row } from "./question.ts";
import { questions } from "./questions.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Names that were taken for others, such as a part of a name for the whole. */
  readonly taken: readonly { readonly given: string; readonly name: string }[];
}

/** @throws InquiryError `question-unknown` */
export function questionNamed(name: string): Question {
  const found = questions.find((question) => question.name === name);
  if (found) return found;
  throw new InquiryError("question-unknown", `there is no question ${JSON.stringify(name)}`, {
    advice: `Ask one of: ${questions.map((each) => each.name).join(", ")}.`,
  });
}

/**
 * Answer a question. A name may be any that the thing goes by, without regard to case, quotes, titles or "the"; or a
 * part that fits one thing only.
 * @throws InquiryError `usage` for arguments that the question does not take, `name-unknown` for a name that nothing
 *   or more than one thing goes by
 */
export async function ask(run: Run, question: Question, given: Arguments): Promise<Answer> {
  const settled: { [name: string]: unknown } = { ...given };
  const taken: { given: string; name: string }[] = [];
  for (const { name, entity } of question.parameters) {
    const value = given[name];
    if (!entity || typeof value !== "string") continue;
    const known = await settle(run, value);
    if (fold(known) !== fold(value)) taken.push({ given: value, name: known });
    settled[name] = known;
  }
  const params = parse(question, settled);
  return { columns: question.columns, rows: await run(question.statement, params), taken };
}

function parse(question: Question, given: Arguments): Arguments {
  const unknown = Object.keys(given).find((name) => !question.parameters.some((each) => each.name === name));
  const parsed = question.statement.params.safeParse(given);
  const problem = unknown === undefined ? undefined : `it has no parameter ${unknown}`;
  if (parsed.success && problem === undefined) return parsed.data;
  throw new InquiryError(
    "usage",
    `${question.name}: ${problem ?? z.prettifyError(parsed.error ?? new z.ZodError([]))}`,
    {
      advice: `It takes ${question.parameters.map(usage).join(" ")}.`,
    },
  );
}

/** `--name NAME [--limit N]` */
function usage({ name, required }: Parameter): string {
  const shape = `--${name} ${name.toUpperCase()}`;
  return required ? shape : `[${shape}]`;
}

const candidates = 1000;

/** One of the names in the store that a typed name means. */
async function settle(run: Run, given: string): Promise<string> {
  const wanted = nameParts(given).join(" ");
  // The store compares letter by letter; a run of letters and digits is the same in every way of writing quotes.
  const letters = longest(wanted.match(/[\p{L}\p{N}]+/gu) ?? [wanted]);
  const rows = await run(questionNamed("find").statement, { name: letters, limit: candidates });
  const known = rows
    .map((row) => KnownNames.parse(row))
    .map(({ name, alsoKnownAs }) => [name, ...alsoKnownAs])
    .filter((names) => names.some((name) => fold(name).includes(wanted)));
  for (const same of [fold, (name: string) => nameParts(name).join(" ")]) {
    for (const names of known) {
      const exact = names.find((name) => same(name) === same(given));
      if (exact !== undefined) return exact;
    }
  }
  const [only, another] = known;
  if (only?.[0] !== undefined && !another) return only[0];
  throw new InquiryError(
    "name-unknown",
    `${only ? "several things are" : "nothing is"} named ${JSON.stringify(given)}`,
    {
      advice: only
        ? `Say which: ${listed(known)}.`
        : "`inquiry-graph ask find --name PART` looks for a part of a name.",
    },
  );
}

function longest(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one));
}

function listed(known: readonly (readonly string[])[]): string {
  const names = known.slice(0, 8).flatMap(([name]) => name ?? []);
  return names.join("; ") + (known.length > names.length ? "; …" : "");
}

const KnownNames = z.object({ name: z.string(), alsoKnownAs: z.array(z.string()) });
