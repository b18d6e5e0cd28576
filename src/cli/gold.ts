/** Annotated passages from a folder, `NAME.txt` with `NAME.json`, and predictions for them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InquiryError } from "../errors.ts";
import { Annotated, type Pair } from "../evaluate/annotation.ts";
import { annotation } from "../extract/annotation.ts";
import type { Extractor } from "../ports.ts";
import { read } from "../read/index.ts";

export interface GoldPassage extends Pick<Pair, "name" | "text" | "gold"> {
  readonly bytes: Uint8Array;
}

/** The passages of a folder in the order of their names. @throws InquiryError when there is none, or one is broken */
export async function goldIn(folder: string): Promise<readonly GoldPassage[]> {
  const files = new Set(await readdir(folder).catch(() => []));
  const names = [...files].flatMap((file) => (file.endsWith(".txt") ? [file.slice(0, -".txt".length)] : []));
  const annotated = names.filter((name) => files.has(`${name}.json`)).sort();
  if (annotated.length > 0) return Promise.all(annotated.map((name) => goldAt(folder, name)));
  throw new InquiryError("input-missing", `${folder}: there is no NAME.txt with its NAME.json`);
}

async function goldAt(folder: string, name: string): Promise<GoldPassage> {
  const bytes = await readFile(join(folder, `${name}.txt`));
  return { name, bytes, text: bytes.toString("utf8"), gold: await annotatedIn(join(folder, `${name}.json`)) };
}

/** What an extractor finds, as `extract --format annotation` prints it; it is told the date that gold gives. */
export async function extracted(
  { name, bytes, gold: { date } }: GoldPassage,
  extractor: Extractor,
): Promise<Annotated> {
  const { source } = await read({ name: `${name}.txt`, bytes, details: date === undefined ? undefined : { date } });
  return Annotated.parse(source ? annotation(name, source, await extractor.extract(source)) : {});
}

/** The prediction for a passage in a folder of predictions; an empty one where there is none. */
export async function predictedIn(folder: string, { name }: GoldPassage): Promise<Annotated> {
  return annotatedIn(join(folder, `${name}.json`), "{}");
}

async function annotatedIn(path: string, otherwise?: string): Promise<Annotated> {
  const json = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (otherwise !== undefined && error.code === "ENOENT") return otherwise;
    throw new InquiryError("input-missing", `${path}: it cannot be read`, { cause: error });
  });
  try {
    return Annotated.parse(JSON.parse(json));
  } catch (error) {
    throw new InquiryError("input-unreadable", `${path}: it is no annotation`, { cause: error });
  }
}
