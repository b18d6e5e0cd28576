/** What new sources have added, in a few lines, and where to look further. */
import type { Added } from "../added.ts";
import { harmless } from "./output.ts";

const namesShown = 5;

export function addedLines({ entities, edges, conflicts, reported, suggestions }: Added): string {
  const lines = [
    told(entities.new.length, "new: ", entities.new),
    told(entities.known.length, "known before, and spoken of again: ", entities.known),
    counted(edges.new.length, "relation", "not seen before"),
    counted(edges.supported.length, "relation", "now better supported"),
    counted(conflicts.length, "conflict", "between accounts (`ask conflicts`)"),
    counted(reported.length, "expectation", "perhaps fulfilled (`ask expectations`)"),
    counted(suggestions, "suggestion", "on who is the same (`review`)"),
  ];
  return harmless(lines.filter((line) => line !== "").join("\n"));
}

function told(count: number, what: string, names: readonly string[]): string {
  if (count === 0) return "";
  const shown = names.slice(0, namesShown).join(", ");
  return `${count} ${what}${shown}${names.length > namesShown ? ", …" : ""}`;
}

function counted(count: number, noun: string, rest: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"} ${rest}`;
}
