/**
 * The server's own jars from Maven Central, run with the machine's Java: the way without Docker. They are kept in
 * `.cache`, outside what is published; Neo4j Community is under the GPL and is run as a process of its own.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import getPort from "get-port";
import neo4j from "neo4j-driver";
import type { Running } from "./neo4j-server.ts";

const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));
const patience = 120_000;
const java = "java";

/** @throws when Java or the jars cannot be had, or the server does not start */
export async function startJars(version: string): Promise<Running> {
  requireJava();
  const jars = jarsOf(version);
  const home = realpathSync(mkdtempSync(join(tmpdir(), "inquiry-graph-neo4j-")));
  const port = await getPort({ host: "127.0.0.1" });
  for (const folder of ["conf", "data", "logs"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, "conf", "neo4j.conf"), settings(port));

  // The shell ends the server when this process is gone, however it went: its input closes then.
  const guard = '"$@" & server=$!; read _; kill -TERM $server; wait $server';
  const child = spawn("/bin/sh", ["-c", guard, "neo4j", java, ...arguments_(jars, home)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.stdin.end();
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await ready(uri, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, stop };
}

function requireJava(): void {
  try {
    execFileSync(java, ["-version"], { stdio: "ignore" });
  } catch {
    throw new Error("there is no java");
  }
}

/** Both artefacts are needed: the entry point is in the first, the storage engine and what starts it in the second. */
function jarsOf(version: string): string {
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const work = join(cache, `neo4j-${version}.part`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  writeFileSync(
    join(work, "pom.xml"),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>neo4j-run</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependency("org.neo4j.app", "neo4j-server")}${dependency("org.neo4j", "neo4j")}</dependencies></project>`,
  );
  const lib = join(work, "lib");
  const copy = ["-q", "-B", "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${lib}`];
  try {
    execFileSync("mvn", copy, { cwd: work, stdio: "pipe" });
  } catch (error) {
    throw new Error(`Maven could not fetch the server: ${String(error).slice(0, 400)}`);
  }
  renameSync(lib, folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}

/** No usage report, no file import, no new plans for old queries, little memory, a quick stop. Unknown settings keep the server from starting. */
function settings(port: number): string {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
dbms.cypher.min_replan_interval=1h
server.memory.pagecache.size=64m
db.transaction.timeout=120s
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

function arguments_(jars: string, home: string): string[] {
  return [
    "-Xms256m",
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-Dfile.encoding=UTF-8",
    "-Dlog4j2.disable.jmx=true",
    ...["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
      (each) => `--add-opens=java.base/${each}=ALL-UNNAMED`,
    ),
    "--enable-native-access=ALL-UNNAMED",
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

async function ready(uri: string, child: ChildProcess): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      output = (output + String(data)).slice(-1_500);
    });
  }
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2_000, telemetryDisabled: true });
  try {
    for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 150))) {
      const answers = await driver.getServerInfo().then(
        () => true,
        () => false,
      );
      if (answers) return;
      if (child.exitCode !== null) throw new Error(`the server ended at once: ${output}`);
      if (Date.now() > end) throw new Error(`the server does not answer after ${patience / 1000} s: ${output}`);
    }
  } finally {
    await driver.close();
  }
}
