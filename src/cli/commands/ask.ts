/** `ask`: the named questions. */
import { parseArgs } from "node:util";
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import { harmless, print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

interface AskOptions extends StoreOptions {
  readonly json?: true;
}

export function askCommand(): Command {
  const command = new Command("ask")
    .description("put a named question; without a name, list the questions")
    .usage("[options] [question] [--name VALUE …]")
    .argument("[question]")
    .argument("[arguments...]", "the question's parameters, by name or in their order")
    .allowUnknownOption();
  return storeOption(command).option("--json", "an array of row objects").action(run);
}

async function run(name: string | undefined, given: readonly string[], options: AskOptions): Promise<void> {
  const { ask, questionNamed, questions } = await import("../../ask/index.ts");
  const { table } = await import("../table.ts");
  if (name === undefined) {
    const rows = questions.map((each) => ({
      question: each.name,
      asks: each.asks(),
      parameters: each.parameters.map(({ name, required, means }) => ({ name, required, means: means() })),
    }));
    if (options.json) printJson(rows);
    else
      print(
        table(
          ["question", "what it answers", "parameters"],
          rows.map((row) => [row.question, row.asks, row.parameters.map(parameter)]),
        ),
      );
    return;
  }
  const question = questionNamed(name);
  const known = question.parameters.map((each) => each.name);
  const typed = argumentsFrom(name, known, given);
  const today = new Date().toISOString().slice(0, 10);
  const isToday = known.includes("as-of") && typed["as-of"] === undefined;
  const answer = await withStore(options, (store) =>
    ask(store.run, question, isToday ? { ...typed, "as-of": today } : typed),
  );
  if (isToday) say(`as of today, ${today}; --as-of takes another day`);
  for (const { given, name } of answer.taken) say(harmless(`taking ${name} for ${given}`));
  if (options.json) printJson(answer.rows);
  else if (answer.rows.length === 0)
    say("nothing was found; `ask named-in` lists the sources that name somebody, to be read for more");
  else
    print(
      table(
        answer.columns,
        answer.rows.map((row) => answer.columns.map((column) => row[column])),
      ),
    );
  if (answer.cut) say(`there are more rows; these are the first ${answer.rows.length} (--limit raises the limit)`);
}

function parameter({ name, required }: { name: string; required: boolean }): string {
  return required ? `--${name}` : `[--${name}]`;
}

/** `--name value`, `--name=value`, or values in the order of the parameters. */
function argumentsFrom(
  question: string,
  known: readonly string[],
  given: readonly string[],
): { [name: string]: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: Object.fromEntries(known.map((name) => [name, { type: "string" as const }])),
    });
    const named = Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    const open = known.filter((name) => !(name in named));
    if (positionals.length > open.length) throw new TypeError(`more values than ${question} has parameters`);
    return { ...named, ...Object.fromEntries(positionals.map((value, at) => [open[at] ?? "", value])) };
  } catch (cause) {
    throw new InquiryError("usage", `${question}: ${(cause as Error).message.split(". To specify")[0]}`, {
      cause,
      advice: `It takes ${known.map((name) => `--${name}`).join(", ")}. \`inquiry-graph ask\` says what they mean.`,
    });
  }
}
