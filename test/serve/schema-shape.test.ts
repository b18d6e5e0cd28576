/** A schema as people read it. */
import { expect, test } from "vitest";
import { z } from "zod";
import { EntityId } from "../../src/model/index.ts";
import { jsonSchema } from "../../src/serve/open-api.ts";
import { shapeOf } from "../../src/serve/schema-shape.ts";

test.each<[z.ZodType, string]>([
  [z.string(), "string"],
  [EntityId, "EntityId"],
  [z.int(), "number"],
  [z.string().nullable(), "string | null"],
  [z.array(z.enum(["x", "y"])), '("x" | "y")[]'],
  [z.array(z.object({ id: EntityId })), "{\n  id: EntityId;\n}[]"],
  [z.object({ a: z.boolean(), b: z.string().optional() }), "{\n  a: boolean;\n  b?: string;\n}"],
  [z.union([z.literal(1), z.literal("one")]), '1 | "one"'],
  [z.record(z.string(), z.int()), "{ [name: string]: number }"],
  [z.enum([..."abcdefghij"]), '"a" | "b" | "c" | … (10 in all)'],
  [z.unknown(), "unknown"],
])("%# reads %s", (schema, words) => {
  expect(shapeOf(jsonSchema(schema, "output"))).toBe(words);
});
