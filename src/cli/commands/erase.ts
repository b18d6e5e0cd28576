/** `erase`: a person out of a store, for good. */
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import type { Erasure } from "../../erase.ts";
import { InquiryError } from "../../errors.ts";
import type { Store } from "../../ports.ts";
import { counted } from "../counted.ts";
import { harmless, print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

interface EraseOptions extends StoreOptions {
  readonly as?: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const more = `
Every mention of the person by name becomes a pseudonym, in texts, titles, addresses, claims and decisions, and nobody
can tell from the store whose it is. What is said of the person stays, with its sentences, and so do descriptions: "the
patient", "his mother", an office. So a reader who knows the case may still know who it is. A surname alone is replaced
where it was read as the person's; elsewhere it may be somebody else's.

The pseudonym is drawn anew by each run, for it must not lead back to the name: what --dry-run shows is not the one to
come. --as gives one.

It cannot be undone. The journal of an embedded store begins anew: \`diff\` knows nothing of before. Not reached are the
documents themselves, archives and pictures exported before, copies of the store, what a disk or a database server keeps
of removed files and past transactions. Reading a document again brings the name back.`;

export function eraseCommand(): Command {
  const command = new Command("erase")
    .description("replace a person by a pseudonym in everything that the store holds, for good")
    .argument("<person>", "a whole name, or the id of an entity or an appearance")
    .option("--as <name>", "the name to put in the place, instead of one that is made up")
    .option("--dry-run", "say what would be changed, and change nothing")
    .option("--yes", "do not ask; needed where there is no terminal");
  return storeOption(command)
    .option("--json", "what was changed, as one object")
    .addHelpText("after", more)
    .action(run);
}

async function run(given: string, { as, yes, dryRun, json, ...options }: EraseOptions): Promise<void> {
  const [{ erase, plannedErasure }, { pseudonymFor }] = await Promise.all([
    import("../../erase.ts"),
    import("../../erase/index.ts"),
  ]);
  await withStore(options, async (store) => {
    const id = await meant(store, given);
    const pseudonym = as?.trim() || pseudonymFor(id, randomBytes(16));
    const plan = await plannedErasure(store, id, pseudonym);
    say(harmless(toldBefore(plan)));
    if (dryRun) {
      if (as === undefined) say("another pseudonym is drawn each time; --as gives one");
      for (const line of toldLeft(plan)) say(harmless(line));
      return json ? printJson(plan) : undefined;
    }
    if (!yes && !(await agreed())) return say("nothing was changed");
    const done = await erase(store, id, pseudonym);
    if (json) printJson(done);
    else print(harmless(done.pseudonym));
    say(harmless(toldAfter(done)));
  });
}

async function meant(store: Store, given: string): Promise<string> {
  const [{ settleWhole }, { EntityId, fold }] = await Promise.all([
    import("../../ask/index.ts"),
    import("../../model/index.ts"),
  ]);
  if (EntityId.safeParse(given).success) return given;
  const { id, name, names } = await settleWhole(store.run, given, "Person");
  if (!names.some((each) => fold(each) === fold(given))) say(harmless(`taking ${name} for ${given}`));
  return id;
}

/** @throws InquiryError `usage` where there is nobody to ask */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new InquiryError("usage", "there is no terminal to ask at, so nothing was changed", {
      advice: "--yes erases without asking.",
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question("It cannot be undone. Erase? [y/N] ")).trim());
  } finally {
    terminal.close();
  }
}

function toldBefore({ name, names, pseudonym, sources, mentions, claims, decisions }: Erasure): string {
  const others = names.filter((each) => each !== name);
  return [
    `${name}${others.length > 0 ? ` (${others.join(", ")})` : ""} becomes ${pseudonym}, for good:`,
    `${counted(sources.length, "source")}, ${counted(mentions, "mention")}, ${counted(claims, "claim")}, ${counted(decisions, "decision")}`,
  ].join("\n");
}

function toldAfter({ pseudonym, sources, ...erasure }: Erasure): string {
  return [
    `erased: ${pseudonym} stands for the name in`,
    ...listed(sources.map(({ title, after }) => `${title} (now ${after})`)),
    "It cannot be undone. Reading these documents again would bring the name back, so change or remove the files.",
    ...toldLeft(erasure),
  ].join("\n");
}

/** What keeps the name, in the texts and among the people. */
function toldLeft({ name, left, namesakes }: Pick<Erasure, "name" | "left" | "namesakes">): string[] {
  return [
    ...(Object.keys(left).length > 0
      ? [
          `Left in texts, where it was not read as ${name}: ${Object.entries(left)
            .map(([word, count]) => `${word} (${count})`)
            .join(", ")}. \`inquiry-graph ask find --name PART\` tells who goes by it.`,
        ]
      : []),
    ...(namesakes.length > 0
      ? [
          `Others here go by ${name} and keep the name; erase each of them by id if they are the same person:`,
          ...listed(namesakes.map(({ id, name, title }) => `${name} (${id}) in ${title}`)),
        ]
      : []),
  ];
}

function listed(lines: readonly string[]): string[] {
  return lines.map((each) => `  ${each}`);
}
