/** Who decides, and when: what every command that records a decision says of it. */
import type { Command } from "commander";

export interface DeciderOptions {
  readonly by?: string;
}

export function deciderOption(command: Command): Command {
  return command.option("--by <name>", "who decides; the name is kept with the decision");
}

export function deciderFrom({ by }: DeciderOptions): { by: string; at: string } {
  return { by: by === undefined ? "person" : `person:${by}`, at: new Date().toISOString() };
}
