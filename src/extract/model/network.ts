/** The weights and what belongs to them, loaded once: description, vocabulary, graphs. The only file that reads them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InquiryError } from "../../errors.ts";
import { sha256 } from "../../hash.ts";
import { Description } from "./description.ts";
import { type Graph, graphFrom } from "./graph.ts";
import { type Pieces, piecesFrom } from "./pieces.ts";

export interface Network {
  readonly description: Description;
  readonly pieces: Pieces;
  /** `training/extractor/graphs.py` says what each takes and gives. */
  readonly reading: Graph;
  readonly antecedents: Graph;
  readonly pairs: Graph;
  /** Not all weights have it. */
  readonly marked: Graph | undefined;
  readonly manner: Graph;
}

/** The weights that ship with the package; the same place seen from `src` and from `dist`. */
export const shipped = fileURLToPath(new URL("../../../models", import.meta.url));

/** @throws InquiryError `model-missing`, `model-damaged` */
export async function networkFrom(folder: string, threads: number): Promise<Network> {
  const described = await bytesOf(folder, "model.json");
  const parsed = Description.safeParse(json(described));
  if (!parsed.success) throw damaged(folder, "model.json", parsed.error);
  const description = parsed.data;
  const file = async (name: string) => {
    const bytes = await bytesOf(folder, name);
    if (sha256(bytes) !== description.files[name]) throw damaged(folder, name);
    return bytes;
  };
  const graph = async (name: string) => graphFrom(await file(`${name}.onnx`), threads);
  const [vocabulary, reading, antecedents, pairs, marked, manner] = await Promise.all([
    file("vocab.txt"),
    graph("reading"),
    graph("antecedents"),
    graph("pairs"),
    "marked.onnx" in description.files ? graph("marked") : undefined,
    graph("manner"),
  ]);
  const pieces = piecesFrom(new TextDecoder().decode(vocabulary));
  return { description, pieces, reading, antecedents, pairs, marked, manner };
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    throw new InquiryError("model-missing", `the extractor's weights are not there: ${join(folder, name)}`, {
      advice: "Install the package anew, or take the rules alone: --extractor rules.",
      cause,
    });
  }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function damaged(folder: string, name: string, cause?: unknown): InquiryError {
  return new InquiryError("model-damaged", `not the weights that they should be: ${join(folder, name)}`, {
    advice: "Install the package anew, or take the rules alone: --extractor rules.",
    cause,
  });
}
