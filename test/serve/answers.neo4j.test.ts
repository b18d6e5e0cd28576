import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { answers } from "./answers.ts";
import { fernlowIn } from "./opened.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  answers("from Neo4j", async () => fernlowIn(await emptyStore()));
});
