/** What new sources have added, in a few lines, and where to look further. */
import type { Added } from "../added.ts";
import { harmless } from "./output.ts";

const namesShown = 5;

export function addedLines({ entities, edges, conflicts, reported, suggestions }: Added): string {
  const lines = [
    told(entities.new.length, "new: ", entities.new),
    told(entities.known.length, "known before, and spoken of again: ", entities.known),
    told(edges.new.length, "relations that are new", []),
    told(edges.supported.length, "relations now better supported", []),
    told(conflicts.length, "conflicts between accounts (`ask conflicts`)", []),
    told(reported.length, "expectations perhaps fulfilled (`ask expectations`)", []),
    told(suggestions, "suggestions on who is the same (`review`)", []),
  ];
  return harmless(lines.filter((line) => line !== "").join("\n"));
}

function told(count: number, what: string, names: readonly string[]): string {
  if (count === 0) return "";
  const shown = names.slice(0, namesShown).join(", ");
  return `${count} ${what}${shown}${names.length > namesShown ? ", …" : ""}`;
}
