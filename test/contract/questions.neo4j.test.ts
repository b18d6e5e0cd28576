/** Neo4j answers every question, with the same rows. */
import { describe } from "vitest";
import { emptyStore, missing } from "../support/neo4j.ts";
import { questionsContract } from "./questions.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  questionsContract("neo4j", emptyStore);
});
