/** Deciding and adding from the page. */
import { describe, expect, test } from "vitest";
import {
  Decided,
  endpoint,
  History,
  IngestEvent,
  Overview,
  SearchHits,
  ShownClaims,
  ShownSource,
  Undone,
  UnreviewedClaims,
  Withdrawn,
} from "../../src/serve/api.ts";
import { exported } from "../support/graph.ts";
import { answerFrom, idIn, refusal, told } from "./served-case.ts";
import { now, writableHere } from "./writable.ts";

const opened = writableHere();

async function tells(path: string, body: unknown): Promise<unknown> {
  const response = await told(opened, path, body, opened.own);
  expect(response.status).toBe(200);
  return response.json();
}

async function adds(query: string, text: string): Promise<IngestEvent[]> {
  const init = { method: "POST", headers: opened.own, body: text };
  const response = await opened.app.request(`${endpoint.sources}?${query}`, init);
  expect(response.headers.get("content-type")).toContain("application/x-ndjson");
  const lines = (await response.text()).trimEnd().split("\n");
  return lines.map((line) => IngestEvent.parse(JSON.parse(line)));
}

describe("a judgement", () => {
  test("joins two things; taken back, the store is as it was, byte for byte", async () => {
    const before = await exported(opened.store);
    const [left, right] = [await idIn(opened, "joel quill"), await idIn(opened, "idris bell")];
    const { key } = Decided.parse(await tells(endpoint.judgements, { left, right, verdict: "same" }));
    const { hits } = await answerFrom(opened, SearchHits, `${endpoint.search}?text=quill%20joel`);
    expect(hits[0]?.names).toContain("Idris Bell");
    const [last] = (await answerFrom(opened, History, endpoint.history)).decisions;
    expect(last).toMatchObject({ key, verdict: "same", by: "person", at: now.toISOString() });
    Undone.parse(await tells(endpoint.undo, { key }));
    expect(await exported(opened.store)).toBe(before);
  });

  test("says which verdict of the same person gave way to it", async () => {
    const [left, right] = [await idIn(opened, "joel quill"), await idIn(opened, "idris bell")];
    const verdict = (verdict: string) => tells(endpoint.judgements, { left, right, verdict, by: "A. Reader" });
    expect(Decided.parse(await verdict("unsure")).before).toBeNull();
    const { before, key } = Decided.parse(await verdict("different"));
    expect(before).toMatchObject({ verdict: "unsure", by: "person:A. Reader" });
    await tells(endpoint.undo, { key });
  });
});

test("a rejected claim is gone from the evidence, and comes back", async () => {
  const ends = `one=${await idIn(opened, "kestrel")}&other=${await idIn(opened, "harrow vale")}`;
  const claims = async () => (await answerFrom(opened, ShownClaims, `${endpoint.claims}?${ends}`)).claims;
  const [claim] = await claims();
  const given = { claimId: claim?.id, verdict: "rejected", note: "another firm" };
  const { key } = Decided.parse(await tells(endpoint.reviews, given));
  expect(await claims()).toEqual([]);
  await tells(endpoint.undo, { key });
  expect(await claims()).toEqual([claim]);
});

test("claims that nobody checked are listed until somebody does", async () => {
  const unreviewed = (query = "") => answerFrom(opened, UnreviewedClaims, `${endpoint.reviews}?${query}`);
  const { total, claims } = await unreviewed("limit=1");
  const [first] = claims;
  expect(claims).toHaveLength(1);
  expect(first?.evidence.quote).not.toBe("");
  const { key } = Decided.parse(await tells(endpoint.reviews, { claimId: first?.id, verdict: "accepted" }));
  const [next] = (await unreviewed("limit=1")).claims;
  expect(next?.id).not.toBe(first?.id);
  await tells(endpoint.undo, { key });
  expect((await unreviewed("limit=2&skip=1")).claims[0]).toEqual(next);
  expect((await unreviewed()).total).toBe(total);
});

test("an accepted claim is told of by its line", async () => {
  const accepted = async () =>
    (await answerFrom(opened, Overview, endpoint.graph)).lines.flatMap((line) => line.accepted);
  const { lines } = await answerFrom(opened, Overview, endpoint.graph);
  const [claimId] = lines[0]?.claims ?? [];
  const { key } = Decided.parse(await tells(endpoint.reviews, { claimId, verdict: "accepted" }));
  expect(await accepted()).toEqual([claimId]);
  await tells(endpoint.undo, { key });
  expect(await accepted()).toEqual([]);
});

test.each([
  [endpoint.judgements, { left: "x", right: "y", verdict: "same" }, 400, "usage"],
  [
    endpoint.judgements,
    { left: `a_${"0".repeat(16)}`, right: `a_${"1".repeat(16)}`, verdict: "same" },
    404,
    "entity-unknown",
  ],
  [endpoint.reviews, { claimId: `c_${"0".repeat(16)}`, verdict: "rejected" }, 404, "claim-unknown"],
  [endpoint.reviews, { verdict: "perhaps" }, 400, "usage"],
  [endpoint.undo, {}, 400, "usage"],
  [
    endpoint.judgements,
    { left: `a_${"0".repeat(16)}`, right: `a_${"1".repeat(16)}`, verdict: "same", by: "A.\nReader" },
    400,
    "usage",
  ],
  [endpoint.reviews, { claimId: `c_${"0".repeat(16)}`, verdict: "rejected", by: " " }, 400, "usage"],
  [
    endpoint.fulfilments,
    { expected: `c_${"0".repeat(16)}`, reported: `c_${"1".repeat(16)}`, verdict: "accepted", by: "A.\rReader" },
    400,
    "usage",
  ],
])("%s %j is refused", async (path, body, status, code) => {
  expect(await refusal(await told(opened, path, body, opened.own))).toMatchObject({ status, code });
});

describe("a document", () => {
  const text =
    "Mara Quill was treated by Harrow Vale Care Trust. Sidney Marsh was treated by Harrow Vale Care Trust.\n";

  test("is read in, step by step, and ends with what it added", async () => {
    const events = await adds("name=note.txt&title=A%20note&date=2025-03", text);
    expect(events.map((each) => (each.event === "stage" ? each.stage : each.event))).toEqual([
      "waiting",
      "reading",
      "extracting",
      "resolving",
      "storing",
      "done",
    ]);
    const done = events.at(-1);
    if (done?.event !== "done") throw new Error("it was not stored");
    expect(done.coverage).toMatchObject({ outcome: "stored", claims: 2, source: { title: "A note" } });
    expect(done.added.entities).toEqual([await idIn(opened, "sidney marsh")]);
    expect(done.added.known).toContain(await idIn(opened, "mara quill"));
  });

  test("that is there already stays as it is", async () => {
    const [...events] = await adds("name=note.txt&title=A%20note&date=2025-03", text);
    expect(events.at(-1)).toMatchObject({ event: "done", coverage: { outcome: "known" } });
  });

  test("that cannot be read says why", async () => {
    const events = await adds("name=picture.png", "\u0089PNG\r\n\u001a\n\u0000\u0000");
    expect(events.at(-1)).toMatchObject({ event: "done", coverage: { outcome: "unreadable" } });
  });

  test("with a blank title is refused", async () => {
    const init = { method: "POST", headers: opened.own, body: text };
    const response = await opened.app.request(`${endpoint.sources}?name=note.txt&kind=report&title=%20`, init);
    expect(await refusal(response)).toMatchObject({ status: 400, code: "usage", message: "title: must not be blank" });
  });

  test("waits for the one before it", async () => {
    const all = await Promise.all(
      [1, 2, 3].map((each) =>
        adds(`name=${each}.txt`, `Idris Bell was treated by Ward ${each} on ${each} May 2024.\n`),
      ),
    );
    for (const events of all) expect(events.at(-1)).toMatchObject({ event: "done", coverage: { outcome: "stored" } });
  });
});

describe("a source", () => {
  const withdraws = (id: string) => opened.app.request(endpoint.source(id), { method: "DELETE", headers: opened.own });

  test("is withdrawn, and the store is as if it had never been read", async () => {
    const before = await exported(opened.store);
    const done = (await adds("name=privileged.txt", "Priya Lamb was treated by Sorrel Ward on 3 May 2024.\n")).at(-1);
    const id = done?.event === "done" ? (done.coverage.source?.id ?? "") : "";
    expect((await answerFrom(opened, ShownSource, endpoint.source(id))).claims).toHaveLength(1);
    const response = await withdraws(id);
    expect(Withdrawn.parse(await response.json())).toEqual({ withdrawn: id });
    expect(await exported(opened.store)).toBe(before);
  });

  test("that is not there cannot be", async () => {
    expect(await refusal(await withdraws(`s_${"0".repeat(16)}`))).toMatchObject({
      status: 404,
      code: "source-unknown",
    });
  });
});
