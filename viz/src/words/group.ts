/** A group of things in words. It is an aid to drawing, and the words say nothing about what its members have in common. */
import type { Group } from "../../../src/serve/api.ts";

/** "Larch Ward, Mara Quill and 40 more": what much is said between, and no more than that. */
export function groupInWords({ members, among }: Pick<Group, "members" | "among">): string {
  const named = among.slice(0, 2).map(({ name }) => name);
  const rest = members - named.length;
  return rest > 0 ? `${named.join(", ")} and ${rest.toLocaleString("en-GB")} more` : named.join(", ");
}
