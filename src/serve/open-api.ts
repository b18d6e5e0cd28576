/** The API's description, from the schemas of its routes. OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1 */
import { z } from "zod";
import { Failure } from "./api.ts";
import type { Route } from "./route.ts";

type Schema = z.core.JSONSchema.BaseSchema;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly schema: unknown;
}

/** What the API is. */
export const about = {
  title: "inquiry-graph",
  description: "What documents say, who says so, and in which sentence. For the explorer's own page, on this machine.",
} as const;

export interface Description {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly [part: string]: unknown;
}

export function openApi(routes: readonly Route[]): Description {
  const paths: { [path: string]: { [method: string]: unknown } } = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.1",
    info: { ...about, version: "1" },
    paths,
    components: {
      schemas: { Failure: taken(Failure) },
      securitySchemes: {
        writer: {
          type: "apiKey",
          in: "cookie",
          name: "inquiry-graph-PORT",
          description:
            "Set for who opens the address that `inquiry-graph open` prints. An Origin of our own is asked for too.",
        },
      },
    },
  };
}

function operation(route: Route): unknown {
  return {
    summary: route.says,
    parameters: [...parameters("path", route.params), ...parameters("query", route.query)],
    ...(route.body && {
      requestBody: { required: true, content: content({ "application/json": route.body }, "input") },
    }),
    ...(route.takesDocument && {
      requestBody: { required: true, content: content({ "application/octet-stream": undefined }, "input") },
    }),
    responses: {
      200: { description: "What was asked for.", content: content(route.gives, "output") },
      default: {
        description: "What went wrong, by code.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
      },
    },
    ...(route.writes && { security: [{ writer: [] }] }),
  };
}

function parameters(place: Parameter["in"], of: z.ZodObject | undefined): Parameter[] {
  if (!of) return [];
  const { properties = {}, required = [] } = taken(of);
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: place, schema },
    required: place === "path" || required.includes(name),
  }));
}

/** Without a schema, any bytes. */
function content(of: Route["gives"], io: "input" | "output"): unknown {
  return Object.fromEntries(
    Object.entries(of).map(([type, schema]) => [type, schema ? { schema: jsonSchema(schema, io) } : {}]),
  );
}

function taken(schema: z.ZodType): Schema {
  return jsonSchema(schema, "input");
}

export function jsonSchema(schema: z.ZodType, io: "input" | "output"): Schema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
