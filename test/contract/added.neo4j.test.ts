/** What a source adds, in Neo4j. */
import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { addedContract } from "./added.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  addedContract("neo4j", emptyStore);
});
