/** What new sources have added, in a few lines, and where to look further. */
import type { Added } from "../added.ts";
import { counted } from "./counted.ts";
import { harmless } from "./output.ts";

const namesShown = 5;

export function addedLines({ entities, edges, conflicts, reported, suggestions }: Added): string {
  const lines = [
    told(entities.new.length, "new: ", entities.new),
    told(entities.known.length, "known before, and spoken of again: ", entities.known),
    some(edges.new.length, "relation", "not seen before"),
    some(edges.supported.length, "relation", "now better supported"),
    some(conflicts.length, "conflict", "between accounts (`ask conflicts`)"),
    some(reported.length, "expectation", "perhaps fulfilled (`ask expectations`)"),
    some(suggestions, "suggestion", "on who is the same (`review`)"),
  ];
  return harmless(lines.filter((line) => line !== "").join("\n"));
}

function told(count: number, what: string, names: readonly string[]): string {
  if (count === 0) return "";
  const different = [...new Set(names)];
  const shown = different.slice(0, namesShown).join(", ");
  return `${count} ${what}${shown}${different.length > namesShown ? ", …" : ""}`;
}

function some(count: number, noun: string, rest: string): string {
  return count === 0 ? "" : `${counted(count, noun)} ${rest}`;
}
