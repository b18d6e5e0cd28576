/**
 * One process at a time: a file with the process's number and a random token, linked into its place whole, so that it
 * is never seen by half.
 *
 * A lock that was left behind has one successor: whoever gets the file named after its content may replace it, unless
 * it has been replaced meanwhile. That file is a lock of the same kind, so a successor that dies has one too. Grafeo
 * locks its own file besides, and has the last word: the place is taken only when that lock is held as well.
 */
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InquiryError } from "../../errors.ts";
import { sha256 } from "../../hash.ts";

/** The contents of our own locks. */
const held = new Set<string>();

export interface Lock {
  /** Take the place of a lock that was left behind. For when the graph has been opened. */
  settle(): void;
  release(): void;
}

/** @throws InquiryError `store-in-use` */
export function lockFolder(folder: string): Lock {
  const content = `${process.pid} ${randomUUID()}\n`;
  const path = lockPath(folder);
  held.add(content);
  const release = (files: readonly string[]) => {
    if (!held.delete(content)) return;
    for (const file of files) if (read(file) === content) rmSync(file, { force: true });
  };
  try {
    const claim = claimed(folder, path, content);
    return { settle: claim.settle, release: () => release(claim.files) };
  } catch (error) {
    held.delete(content);
    throw error;
  }
}

export function inUse(folder: string, pid: number | undefined, cause?: unknown): InquiryError {
  const who = pid === undefined ? "another process" : `another process (pid ${pid})`;
  return new InquiryError("store-in-use", `cannot open ${folder}: it is in use by ${who}`, {
    advice: `Close the other command, or give another folder with --store embedded:DIR. If that process is no inquiry-graph, remove ${lockPath(folder)}.`,
    cause,
  });
}

interface Claim {
  /** Where our content may stand. */
  readonly files: readonly string[];
  settle(): void;
}

function claimed(folder: string, path: string, content: string): Claim {
  if (create(path, content)) return { files: [path], settle: () => undefined };
  const found = read(path);
  // Released between the two.
  if (found === undefined) return claimed(folder, path, content);
  const pid = holderIn(found);
  if (pid !== undefined && alive(pid, found)) throw inUse(folder, pid);

  const successor = `${path}.${sha256(found).slice(0, 8)}`;
  claimed(folder, successor, content).settle();
  if (read(path) !== found) {
    rmSync(successor, { force: true });
    throw inUse(folder, undefined);
  }
  return {
    files: [path, successor],
    settle() {
      renameSync(written(path, content), path);
      rmSync(successor, { force: true });
    },
  };
}

/** Whether the place was free. */
function create(path: string, content: string): boolean {
  const whole = written(path, content);
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(codeOf(error) ?? "")) throw error;
    return createWithoutLink(path, content);
  } finally {
    rmSync(whole, { force: true });
  }
}

/** For file systems that have no links, such as that of most memory sticks. */
function createWithoutLink(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function written(path: string, content: string): string {
  const whole = `${path}.${content.trim().replace(" ", "-")}`;
  writeFileSync(whole, content);
  return whole;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function holderIn(content: string): number | undefined {
  const pid = Number.parseInt(content, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Our own number in a lock that we do not hold is that of a process before us. */
function alive(pid: number, content: string): boolean {
  if (pid === process.pid) return held.has(content);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function lockPath(folder: string): string {
  return join(folder, "lock");
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
