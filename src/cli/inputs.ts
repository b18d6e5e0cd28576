/** Paths on the command line → inputs, one after the other, so that only one file is in memory at a time. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Details } from "../model/index.ts";
import type { Input, MissingInput } from "../ports.ts";

export async function* inputsFrom(
  paths: readonly string[],
  details: Details | undefined,
): AsyncGenerator<Input | MissingInput> {
  for (const path of paths) {
    if (path === "-") yield { name: "-", bytes: await readStandardInput(), details };
    else if (/^https?:\/\//.test(path)) yield missing(path, "addresses cannot be read yet: save the page as a file");
    else yield* inputsAt(path, details);
  }
}

/** Every file below a folder, in the order of their paths; hidden ones are left out. */
async function* inputsAt(path: string, details: Details | undefined): AsyncGenerator<Input | MissingInput> {
  try {
    if ((await stat(path)).isDirectory()) {
      const entries = await readdir(path);
      for (const entry of entries.sort()) if (!entry.startsWith(".")) yield* inputsAt(join(path, entry), details);
      return;
    }
    yield { name: path, bytes: await readFile(path), details };
  } catch (error) {
    yield missing(path, reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? (error as Error).message);
  }
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: "there is no such file or folder",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  ELOOP: "its links go round in a circle",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB",
};

function missing(name: string, message: string): MissingInput {
  return { name, missing: { code: "input-missing", message } };
}

async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
