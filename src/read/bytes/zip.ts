/**
 * How much a ZIP archive unpacks to, found out by unpacking it and keeping nothing: an archive may say less than it holds.
 * By the library that unpacks it for good, so that both find the same files in it, wherever it says that they are.
 */
import { Readable } from "node:stream";
import type { JSZipObject } from "jszip";

interface Limits {
  /** In bytes, of each file in the archive. */
  readonly each: number;
  /** Of all of them together. */
  readonly all: number;
}

/** @throws when it is no archive, or a damaged one */
export async function isWithin(archive: Uint8Array, { each, all }: Limits): Promise<boolean> {
  const { default: JSZip } = await import("jszip");
  const { files } = await JSZip.loadAsync(archive);
  let left = all;
  for (const file of Object.values(files)) {
    const limit = Math.min(each, left);
    const length = await lengthOf(file, limit);
    if (length > limit) return false;
    left -= length;
  }
  return true;
}

/** As far as it can be unpacked, and no further than just above the limit. */
async function lengthOf(file: JSZipObject, limit: number): Promise<number> {
  let length = 0;
  try {
    for await (const chunk of new Readable().wrap(file.nodeStream())) {
      length += chunk.length;
      if (length > limit) break;
    }
  } catch {
    // Damage is for who reads the file to find: it may be a picture that nobody needs.
  }
  return length;
}
