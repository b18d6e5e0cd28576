/** Put a named question, with the names as a person types them. */
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import { EntityId, fold } from "../model/index.ts";
import type { Run } from "../ports.ts";
import { runsIn, settle } from "./named.ts";
import { type Arguments, mostRows, type Parameter, type Question, type Row } from "./question.ts";
import { questions } from "./questions.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** There are more rows than the limit. */
  readonly cut: boolean;
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
 * Answer a question. A name may be any that the thing goes by, without regard to case, quotes, titles or "the"; a
 * part from the beginning of a word that fits one thing only; or an id. Two things of one name are never taken together.
 * @throws InquiryError `usage` for arguments that the question does not take, `name-unknown` for a name that nothing
 *   or more than one thing goes by
 */
export async function ask(run: Run, question: Question, given: Arguments): Promise<Answer> {
  const settled: { [name: string]: unknown } = { ...given };
  const taken: { given: string; name: string }[] = [];
  for (const { name, entity } of question.parameters) {
    const value = given[name];
    if (!entity || typeof value !== "string" || EntityId.safeParse(value).success) continue;
    const known = await settle(run, value);
    if (!known.names.some((each) => fold(each) === fold(value))) taken.push({ given: value, name: known.name });
    settled[name] = known.id;
  }
  const params = parse(question, settled);
  return { columns: question.columns, ...(await rowsOf(run, question, params)), taken };
}

/**
 * Where a part of a name is asked for, the rows whose names hold it: the store compares letter by letter; a run of
 * letters and digits is the same in every way of writing quotes and dashes, and the rest is compared here.
 */
async function rowsOf(run: Run, question: Question, given: Arguments): Promise<Pick<Answer, "rows" | "cut">> {
  if (!question.limitsRows) return { rows: await question.answer(run, given), cut: false };
  const limit = Number(given.limit);
  const part = question.parameters.find((each) => each.part)?.name;
  if (part === undefined) {
    const rows = await question.answer(run, { ...given, limit: Math.min(limit + 1, mostRows) });
    return { rows: rows.slice(0, limit), cut: rows.length > limit };
  }
  const wanted = fold(String(given[part]));
  const rows = await question.answer(run, { ...given, [part]: runsIn(wanted)[0] ?? wanted, limit: mostRows });
  const held = rows.filter((row) => namesIn.parse(row).some((name) => fold(name).includes(wanted)));
  return { rows: held.slice(0, limit), cut: held.length > limit };
}

function parse(question: Question, given: Arguments): Arguments {
  const unknown = Object.keys(given).find((name) => !question.parameters.some((each) => each.name === name));
  const parsed = question.params.safeParse(given);
  if (parsed.success && unknown === undefined) return parsed.data;
  const problem = unknown === undefined ? parsed.error?.issues.map(said).join("; ") : `it has no parameter ${unknown}`;
  throw new InquiryError("usage", `${question.name}: ${problem}`, {
    advice: `It takes ${question.parameters.map(usage).join(" ")}.`,
  });
}

/** What is wrong with an argument, in words. */
function said({ path, code, message }: z.core.$ZodIssue): string {
  const parameter = `--${path.join(".")}`;
  if (code === "invalid_value") return `${parameter} is none of those there are`;
  return message.startsWith("Invalid input") ? `${parameter} is missing` : `${parameter} ${message}`;
}

/** `--name NAME [--limit N]` */
function usage({ name, required }: Parameter): string {
  const shape = `--${name} ${name === "limit" ? "N" : name.toUpperCase()}`;
  return required ? shape : `[${shape}]`;
}

/** The names in a row of `find`. */
const namesIn = z
  .object({ name: z.string(), alsoKnownAs: z.array(z.string()) })
  .transform(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]);
