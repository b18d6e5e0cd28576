/**
 * A real Neo4j for the tests, one server a run. In this order: the server at NEO4J_TEST_URI; the official image, where
 * a Docker engine answers; the server's own jars, run with the machine's Java. INQUIRY_TEST_NEO4J=docker or =jars
 * takes that one and no other. Without any, the tests are skipped with the reason in red; on CI that is a failure.
 */
import pc from "picocolors";
import type { TestProject } from "vitest/node";
import { startDocker } from "./neo4j-docker.ts";
import { startJars } from "./neo4j-jars.ts";

/** The version that everything is tested on: the long-term one. */
export const version = "5.26.28";

export interface Server {
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
}

export interface Running extends Server {
  stop(): Promise<void>;
}

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Server | { readonly missing: string };
  }
}

const ways: readonly (readonly [name: string, start: (version: string) => Promise<Running>])[] = [
  ["docker", startDocker],
  ["jars", startJars],
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findServer();
  if ("missing" in found) {
    if (process.env.CI !== undefined || process.env.INQUIRY_TEST_NEO4J !== undefined) throw new Error(found.missing);
    console.error(pc.red(`skipped: ${found.missing}`));
    project.provide("neo4j", found);
    return async () => undefined;
  }
  const { stop, ...server } = found;
  project.provide("neo4j", server);
  return stop;
}

/** A server that answers, by the first way that there is. */
export async function findServer(): Promise<Running | { readonly missing: string }> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, INQUIRY_TEST_NEO4J: forced } = process.env;
  if (NEO4J_TEST_URI !== undefined) {
    const token = NEO4J_TEST_PASSWORD !== undefined && {
      username: NEO4J_TEST_USERNAME ?? "neo4j",
      password: NEO4J_TEST_PASSWORD,
    };
    return { uri: NEO4J_TEST_URI, ...token, stop: async () => undefined };
  }
  const reasons: string[] = [];
  for (const [name, start] of ways) {
    if (forced !== undefined && forced !== name) continue;
    try {
      return await start(version);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { missing: `no Neo4j for the tests. ${reasons.join("; ")}` };
}
