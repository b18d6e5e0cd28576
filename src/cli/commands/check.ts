/** `check`: the invariants. */
import { Command } from "commander";
import { exits } from "../exit.ts";
import { print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function checkCommand(): Command {
  const command = new Command("check").description("verify every invariant of the store");
  return storeOption(command).option("--json", "the array of violations").action(run);
}

async function run({ json, ...options }: StoreOptions & { readonly json?: true }): Promise<void> {
  const { check } = await import("../../check.ts");
  const violations = await withStore(options, async (store) => {
    const found = [];
    for await (const violation of check(store)) found.push(violation);
    return found;
  });
  if (json) printJson(violations);
  else if (violations.length === 0) say("clean: every invariant holds");
  else
    print(
      (await import("../table.ts")).table(
        ["check", "id", "problem"],
        violations.map(({ check, id, problem }) => [check, id, problem]),
      ),
    );
  if (violations.length > 0) process.exitCode = exits.violation[0];
}
