/** The official image, where a Docker engine answers. */
import { Neo4jContainer } from "@testcontainers/neo4j";
import type { Running } from "./neo4j-server.ts";

const password = "for-tests-only";

/** @throws when no engine answers, or the server does not start */
export async function startDocker(version: string): Promise<Running> {
  // No helper container, and all traffic on this machine.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= "true";
  process.env.TESTCONTAINERS_HOST_OVERRIDE ??= "127.0.0.1";
  const container = await new Neo4jContainer(`neo4j:${version}`)
    .withPassword(password)
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: "512m",
      NEO4J_server_memory_pagecache_size: "64m",
      NEO4J_dbms_security_allow__csv__import__from__file__urls: "false",
      // A store that is filled and emptied all the time would have every query planned anew every ten seconds.
      NEO4J_dbms_cypher_min__replan__interval: "1h",
    })
    .withStartupTimeout(180_000)
    .start();
  return {
    uri: container.getBoltUri(),
    username: "neo4j",
    password,
    stop: async () => {
      await container.stop();
    },
  };
}
