/**
 * "The Inquiry", "the Panel": a name that is only the kind of thing it is. It stands for the one thing of the source whose
 * name ends so; where there are several, for none of them.
 */
import type { EntityType } from "../../model/index.ts";
import type { Cluster } from "../model/reading.ts";

/** For each cluster the number of the one that it is part of; its own for most. */
export function withBareNames(clusters: readonly Cluster[], text: string): number[] {
  const names = clusters.map(({ mentions }) =>
    mentions.flatMap(({ form, start, end }) => (form === "name" ? [wordsOf(text.slice(start, end))] : [])),
  );
  const byKind = new Map<string, number[]>();
  names.forEach((all, number) => {
    for (const kind of new Set(all.flatMap((words) => (words.length > 1 ? (words.at(-1) ?? []) : []))))
      byKind.set(kind, [...(byKind.get(kind) ?? []), number]);
  });
  const bare = new Map<string, number>();
  return clusters.map(({ type }, number) => {
    const kind = kindOf(names[number] ?? []);
    if (kind === undefined) return number;
    const before = bare.get(kind);
    const [only, ...others] = (byKind.get(kind) ?? []).filter((other) => agree(type, clusters[other]?.type));
    if (only !== undefined && others.length === 0) return only;
    if (before !== undefined && agree(type, clusters[before]?.type)) return before;
    bare.set(kind, number);
    return number;
  });
}

const kinds =
  /^(?:academy|agency|association|authority|board|college|commission|committee|company|council|department|directorate|force|foundation|inquiry|inspectorate|institute|ministry|ombudsman|panel|review|school|society|tribunal|trust|union|university)$/;

/** The kind, when it is all that a thing is ever called. */
function kindOf(names: readonly (readonly string[])[]): string | undefined {
  const [[kind = ""] = []] = names;
  return kinds.test(kind) && names.every((words) => words.length === 1 && words[0] === kind) ? kind : undefined;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^(?:the|this|that|our|your)\s+/, "")
    .split(/\s+/);
}

/** An inquiry may be a body here and a happening there. */
function agree(one: EntityType, other: EntityType | undefined): boolean {
  return one === other || [one, other].every((each) => each === "Organisation" || each === "Event");
}
