/**
 * One process at a time: a file with the process's number. The lock of a process that is no more is taken over.
 * Grafeo locks its own file besides, so two that take over the same dead lock do not both get in.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InquiryError } from "../../errors.ts";

const held = new Set<string>();

export interface Lock {
  release(): void;
}

/** @throws InquiryError `store-in-use` */
export function lockFolder(folder: string): Lock {
  const path = join(folder, "lock");
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const pid = holderOf(path);
    if (attempt > 0 || (pid !== undefined && alive(pid, path))) throw inUse(folder, pid);
    rmSync(path, { force: true });
  }
  held.add(path);
  return {
    release() {
      if (held.delete(path)) rmSync(path, { force: true });
    },
  };
}

export function inUse(folder: string, pid: number | undefined, cause?: unknown): InquiryError {
  const who = pid === undefined ? "another process" : `another process (pid ${pid})`;
  return new InquiryError("store-in-use", `cannot open ${folder}: it is in use by ${who}`, {
    advice: "Close the other command, or give another folder with --store embedded:DIR.",
    cause,
  });
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, "utf8"), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Our own number in a lock that we do not hold is that of a process before us. */
function alive(pid: number, path: string): boolean {
  if (pid === process.pid) return held.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
