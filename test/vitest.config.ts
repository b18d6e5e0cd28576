/** `unit` needs nothing, `neo4j` a real database, `e2e` a real browser on the built page; `bench` measures. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/**/*.neo4j.test.ts"],
          // No test leaves anything behind in a module, and reading them all anew for each file takes longer than the tests.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "neo4j",
          include: ["test/**/*.neo4j.test.ts"],
          globalSetup: ["test/support/neo4j-server.ts"],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/support/built.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // What a page shows follows what it is told, on a slow machine by seconds.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: { name: "bench", include: ["test/bench/**/*.bench.ts"], fileParallelism: false, testTimeout: 600_000 },
      },
    ],
  },
});
