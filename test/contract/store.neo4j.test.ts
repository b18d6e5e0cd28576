/** Neo4j keeps the contract. */
import { emptyStore } from "../support/neo4j.ts";
import { storeContract } from "./store.ts";

storeContract("neo4j", { fresh: emptyStore, runs: 5 });
