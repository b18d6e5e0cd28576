/** A JSON schema as people read it: the shape of what it describes, as TypeScript would write it. Pure. */

export interface Schema {
  readonly [keyword: string]: unknown;
}

/** More values of a list than these are only counted. */
const few = 8;

const ids: Readonly<Record<string, string>> = { a: "EntityId", c: "ClaimId", g: "GroupId", s: "SourceId" };

export function shapeOf(schema: unknown, indent = ""): string {
  if (!isSchema(schema)) return "unknown";
  const { $ref, anyOf, oneOf, allOf, type, items, properties, additionalProperties, pattern } = schema;
  if (typeof $ref === "string") return $ref.split("/").at(-1) ?? $ref;
  if ("const" in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return choiceOf(schema.enum);
  if (Array.isArray(anyOf)) return joined(anyOf, " | ", indent);
  if (Array.isArray(oneOf)) return joined(oneOf, " | ", indent);
  if (Array.isArray(allOf)) return joined(allOf, " & ", indent);
  if (Array.isArray(type))
    return joined(
      type.map((each) => ({ ...schema, type: each })),
      " | ",
      indent,
    );
  if (type === "array") return listOf(shapeOf(items, indent));
  if (isSchema(properties) && Object.keys(properties).length > 0) return objectOf(schema, properties, indent);
  if (type === "object") return `{ [name: string]: ${shapeOf(additionalProperties, indent)} }`;
  if (type === "string") return ids[/^\^([a-z])_\[/.exec(String(pattern))?.[1] ?? ""] ?? "string";
  return type === "integer" ? "number" : typeof type === "string" ? type : "unknown";
}

function objectOf({ required }: Schema, properties: Schema, indent: string): string {
  const needed = new Set<unknown>(Array.isArray(required) ? required : []);
  const lines = Object.entries(properties).map(
    ([name, of]) => `${indent}  ${name}${needed.has(name) ? "" : "?"}: ${shapeOf(of, `${indent}  `)};`,
  );
  return ["{", ...lines, `${indent}}`].join("\n");
}

function choiceOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length > few ? `${words.slice(0, 3).join(" | ")} | … (${words.length} in all)` : words.join(" | ");
}

function joined(schemas: readonly unknown[], by: string, indent: string): string {
  return [...new Set(schemas.map((each) => shapeOf(each, indent)))].join(by);
}

function listOf(item: string): string {
  return / [|&] /.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
