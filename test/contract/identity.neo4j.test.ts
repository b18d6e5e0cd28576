/** Identity in Neo4j, which several processes may use at once. */
import { describe } from "vitest";
import { emptyStore, missing, openAgain } from "../support/neo4j.ts";
import { identityContract } from "./identity.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  identityContract("neo4j", { fresh: emptyStore, again: openAgain });
});
