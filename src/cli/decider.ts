/** Who decides, and when: what every command that records a decision says of it. */
import { type Command, InvalidArgumentError } from "commander";
import { personNamed } from "../model/decider.ts";

export interface DeciderOptions {
  readonly by?: string;
}

export function deciderOption(command: Command): Command {
  return command.option("--by <name>", "who decides; the name is kept with the decision", onOneLine);
}

function onOneLine(given: string): string {
  const name = given.trim();
  if (!/^.+$/.test(name)) throw new InvalidArgumentError("Give a name on one line.");
  return name;
}

export function deciderFrom({ by }: DeciderOptions): { by: string; at: string } {
  return { by: personNamed(by), at: new Date().toISOString() };
}
