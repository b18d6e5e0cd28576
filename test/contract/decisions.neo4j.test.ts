/** What people decide, in Neo4j. */
import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { decisionsContract } from "./decisions.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  decisionsContract("neo4j", emptyStore);
});
