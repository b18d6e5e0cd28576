/** A person erased from Neo4j. */
import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { eraseContract } from "./erase.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  eraseContract("neo4j", emptyStore);
});
