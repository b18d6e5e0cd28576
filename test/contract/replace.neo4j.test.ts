/** A corrected version, in Neo4j. */
import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { replaceContract } from "./replace.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  replaceContract("neo4j", emptyStore);
});
