/** What stands in a cell of an answer, as plain text: what the table is sorted and found by. */
interface Node {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Relationship {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Path {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

export function isNode(value: unknown): value is Node {
  return hasAll(value, "labels", "properties");
}

export function isRelationship(value: unknown): value is Relationship {
  return hasAll(value, "type", "properties");
}

export function isPath(value: unknown): value is Path {
  return hasAll(value, "nodes", "relationships");
}

function hasAll(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}

/** A node by the property that names it best. */
export function nodeText({ labels, properties }: Node): string {
  const { name, title, quote, text, id } = properties;
  const words = [name, title, quote, text, id].find((each) => typeof each === "string" && each !== "");
  return typeof words === "string" ? words : labels.join(" ");
}

export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (isNode(value)) return nodeText(value);
  if (isRelationship(value)) return value.type;
  if (isPath(value)) return value.nodes.map(nodeText).join(" – ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
