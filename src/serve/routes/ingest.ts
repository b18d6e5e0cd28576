/** Documents from the page into the graph, one at a time, with progress as lines of JSON; and out of it again. */

import type { Context } from "hono";
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { SourceId } from "../../model/index.ts";
import { withdraw } from "../../withdraw.ts";
import { endpoint, GivenSource, IngestEvent, Withdrawn } from "../api.ts";
import { shownFailure } from "../failure.ts";
import { ingestOne } from "../ingest.ts";
import { type Route, rawRoute, route } from "../route.ts";

export const ingestRoutes: readonly Route[] = [
  rawRoute({
    method: "post",
    path: endpoint.sources,
    says: "Reads a document, given as bytes, into the graph. The answer is a line of JSON for each step.",
    writes: true,
    takesDocument: true,
    query: GivenSource,
    gives: { "application/x-ndjson": IngestEvent },
    async handle({ query: { name, ...details } }, { store, writing, turns, onFault }, context) {
      if (!writing) throw new InquiryError("request-refused", "this explorer is for reading only");
      const bytes = await bytesIn(context);
      const input = { name, bytes, details };
      return lines(async (tell) => {
        tell({ event: "stage", stage: "waiting" });
        try {
          await turns.run(async () => tell(await ingestOne(input, store, writing, tell)));
        } catch (error) {
          if (!(error instanceof InquiryError)) onFault?.(error);
          tell({ event: "failed", ...shownFailure(error) });
        }
      });
    },
  }),
  route({
    method: "delete",
    path: endpoint.source(":id"),
    says: "Takes a source out again, and all that only it supports. What people decided about it waits for its return.",
    writes: true,
    params: z.object({ id: SourceId }),
    answer: Withdrawn,
    async handle({ params: { id } }, { store, turns }) {
      await turns.run(() => withdraw(id, store));
      return { withdrawn: id };
    },
  }),
];

async function bytesIn(context: Context): Promise<Uint8Array> {
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (bytes.length === 0) throw new InquiryError("usage", "the document is empty");
  return bytes;
}

/** A response that is written while the work goes on. Whether anybody still reads it makes no difference to the work. */
function lines(work: (tell: (event: IngestEvent) => void) => Promise<void>): Response {
  const encoder = new TextEncoder();
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const tell = (event: IngestEvent) => {
        if (open) controller.enqueue(encoder.encode(`${JSON.stringify(IngestEvent.parse(event))}\n`));
      };
      void work(tell).finally(() => {
        if (open) controller.close();
      });
    },
    cancel() {
      open = false;
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/x-ndjson; charset=utf-8" } });
}
