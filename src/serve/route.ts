/**
 * A route is data: what it takes and gives as schemas, and a function between them. The app is made from the list of
 * routes, and so is the description of the API; neither can name a route that the other does not have.
 */
import type { Context } from "hono";
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import type { Served } from "./served.ts";

type Shape = z.ZodObject;

interface Takes<Params extends Shape, Query extends Shape, Body extends z.ZodType> {
  readonly method: "get" | "post" | "delete";
  /** As in `endpoint`, with `:name` for each part that is a parameter. */
  readonly path: string;
  /** What it is for, a sentence. */
  readonly says: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Changes the graph: only for who holds the token. */
  readonly writes?: true;
  /** Its body is a document, as bytes. */
  readonly takesDocument?: true;
}

interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

export interface Route extends Takes<Shape, Shape, z.ZodType> {
  /** Media type → what an answer of it holds; `undefined` where it is a file for other programs. */
  readonly gives: Readonly<Record<string, z.ZodType | undefined>>;
  respond(context: Context, served: Served): Promise<Response>;
}

/** A route that answers with one JSON value, checked against its schema on the way out. */
export function route<Params extends Shape, Query extends Shape, Body extends z.ZodType, Answer extends z.ZodType>({
  answer,
  handle,
  ...takes
}: Takes<Params, Query, Body> & {
  readonly answer: Answer;
  handle(
    asked: Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
    served: Served,
    context: Context,
  ): Promise<z.input<Answer>>;
}): Route {
  return {
    ...takes,
    gives: { "application/json": answer },
    async respond(context, served) {
      // A schema that is absent gives undefined, which is what its type then is.
      const asked = (await askedIn(context, takes)) as Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>;
      return context.json(answer.parse(await handle(asked, served, context)));
    },
  };
}

/** A route that answers with something else than one JSON value. */
export function rawRoute<Params extends Shape, Query extends Shape, Body extends z.ZodType>({
  gives,
  handle,
  ...takes
}: Takes<Params, Query, Body> & {
  readonly gives: Route["gives"];
  handle(
    asked: Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
    served: Served,
    context: Context,
  ): Promise<Response>;
}): Route {
  return {
    ...takes,
    gives,
    async respond(context, served) {
      const asked = (await askedIn(context, takes)) as Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>;
      return handle(asked, served, context);
    },
  };
}

async function askedIn(
  context: Context,
  { params, query, body }: Takes<Shape, Shape, z.ZodType>,
): Promise<Asked<unknown, unknown, unknown>> {
  return {
    params: params && parsed(params, context.req.param()),
    query: query && parsed(query, context.req.query()),
    body: body && parsed(body, await jsonIn(context)),
  };
}

async function jsonIn(context: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(context.req.header("content-type") ?? ""))
    throw new InquiryError("usage", "the request must be JSON, and say so in its content-type");
  try {
    return await context.req.json();
  } catch (cause) {
    throw new InquiryError("usage", "the request is no JSON", { cause });
  }
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InquiryError("usage", `${issue?.path.join(".") || "the request"}: ${issue?.message ?? "not understood"}`);
}

/** A list of words in a query: `one,other`. */
export function commaList<T extends z.ZodType<unknown, string>>(of: T) {
  const words = (text: string) => text.split(",").filter(Boolean);
  return z.string().transform(words).pipe(z.array(of));
}
