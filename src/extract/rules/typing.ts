/** What a name names: the first of the rules that holds decides. */
import { type NameContext, type Typing, typingRules } from "./typing-rules.ts";
import type { Run, Word } from "./words.ts";

/** The type of a name by its own words and those around it; nothing when no rule holds. */
export function typeOf(name: NameContext): Typing | undefined {
  for (const { name: rule, type, strong, when } of typingRules) {
    if (!when(name)) continue;
    const told = typeof type === "function" ? type(name) : type;
    if (told) return { rule, type: told, strong };
  }
  return undefined;
}

/** A run with its context. */
export function contextOf(words: readonly Word[], { first, last }: Run): NameContext {
  const run = words.slice(first, last);
  return {
    parts: run.map(({ lower }) => lower),
    forms: run.map(({ text }) => text),
    before: words
      .slice(Math.max(0, first - 3), first)
      .map(({ lower }) => lower)
      .reverse(),
    after: words.slice(last, last + 7).map(({ lower }) => lower),
  };
}
