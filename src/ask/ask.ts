/** Put a named question, with the names as a person types them. */
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import { EntityId, type EntityType, fold, nameParts } from "../model/index.ts";
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
  const part = question.parameters.find((each) => each.part)?.name;
  const rows = part === undefined ? await question.answer(run, params) : await find(run, question, params, part);
  return { columns: question.columns, rows, taken };
}

/**
 * Rows whose names hold a part of a name. The store compares letter by letter; a run of letters and digits is the
 * same in every way of writing quotes and dashes, and the rest is compared here.
 */
async function find(run: Run, question: Question, given: Arguments, parameter: string): Promise<Row[]> {
  const wanted = fold(String(given[parameter]));
  const rows = await question.answer(run, { ...given, [parameter]: lettersOf(wanted), limit: candidates });
  const held = rows.filter((row) => Known.parse(row).names.some((name) => fold(name).includes(wanted)));
  return held.slice(0, Number(given.limit ?? held.length));
}

function lettersOf(wanted: string): string {
  return longest(wanted.match(/[\p{L}\p{N}]+/gu) ?? [wanted]);
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

/** What `find` says of a thing. */
const Known = z
  .object({ id: EntityId, name: z.string(), type: z.string(), alsoKnownAs: z.array(z.string()), sources: z.int() })
  .transform(({ name, alsoKnownAs, ...known }) => ({ ...known, name, names: [name, ...alsoKnownAs] }));
type Known = z.infer<typeof Known>;

const candidates = 1000;
const offered = 8;

/** The one thing that a typed name means; of one type, where only that can be meant. @throws InquiryError `name-unknown` */
export async function settle(run: Run, given: string, type?: EntityType): Promise<Known> {
  const wanted = nameParts(given).join(" ");
  const rows = await questionNamed("find").answer(run, { name: lettersOf(wanted), limit: candidates });
  const known = rows.map((row) => Known.parse(row)).filter((each) => type === undefined || each.type === type);
  const partsOf = (name: string) => nameParts(name).join(" ");
  const ways = [
    (name: string) => fold(name) === fold(given),
    (name: string) => partsOf(name) === wanted,
    (name: string) => isPart(wanted, fold(name)) || isPart(wanted, partsOf(name)),
  ];
  for (const means of ways) {
    const meant = known.filter(({ names }) => names.some(means));
    const [only, another] = meant;
    if (only && !another) return only;
    if (only)
      throw unsettled(
        `several things are named ${JSON.stringify(given)}`,
        `Say which, by name or id: ${listed(meant)}.`,
      );
  }
  throw unsettled(
    `${type === undefined ? "nothing" : `no ${type.toLowerCase()}`} is named ${JSON.stringify(given)}`,
    "`inquiry-graph ask find --name PART` looks for a part of a name.",
  );
}

/** Three letters or more, from the beginning of a word: "gru" is a part of "alan grubb"; "rub" and "g" are none. */
function isPart(wanted: string, name: string): boolean {
  const letters = wanted.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return wanted.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${letters}`, "u").test(name);
}

function unsettled(message: string, advice: string): InquiryError {
  return new InquiryError("name-unknown", message, { advice });
}

function longest(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one));
}

function listed(known: readonly Known[]): string {
  const some = known
    .slice(0, offered)
    .map(({ id, name, type, sources }) => `${name} (${type}, in ${sources} sources, ${id})`);
  return some.join("; ") + (known.length > offered ? "; …" : "");
}
