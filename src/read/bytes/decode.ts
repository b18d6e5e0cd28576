/**
 * Bytes → characters. In this order: a byte order mark, the pattern of zeros that UTF-16 has, UTF-8 without a fault,
 * what the page itself declares, UTF-8 with faults, a guess. Whatever was guessed or replaced is said.
 * Labels as in the WHATWG Encoding Standard: Latin-1 means Windows-1252.
 */
import chardet from "chardet";
import iconv from "iconv-lite";
import type { Diagnostic } from "../../model/index.ts";
import { signatureOf } from "./signatures.ts";

/** Characters, or the reason why there are none. */
export interface Decoded {
  readonly text?: string;
  readonly noticed: readonly Diagnostic[];
}

const marks: readonly (readonly [string, string])[] = [
  ["fffe0000", "utf-32le"],
  ["0000feff", "utf-32be"],
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/** How much of a file a guess looks at. */
const sampleSize = 65_536;
/** From here on a guess other than Western European is believed. */
const confident = 50;
/** More control characters than one in so many, and it is no text. */
const controlsAllowed = 100;

/**
 * @param declared the encoding that the file names itself, as an HTML page does
 * @returns no text, and a diagnostic `input-binary` or `input-unsupported`, when the bytes are not text
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const signature = signatureOf(bytes);
  if (signature) return { noticed: [signature] };
  const decoded = characters(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), declared);
  if (controlsIn(decoded.text) * controlsAllowed > decoded.text.length) {
    return { noticed: [{ code: "input-binary", message: "this is a binary file, not a text" }] };
  }
  return decoded;
}

function characters(file: Buffer, declared: string | undefined): Required<Decoded> {
  const marked = marks.find(([hex]) => file.subarray(0, hex.length / 2).toString("hex") === hex)?.[1];
  if (marked) return replacing(file, marked);
  const wide = byZeros(file.subarray(0, sampleSize));
  if (wide) return guessing(file, wide);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(file), noticed: [] };
  } catch {
    // Not UTF-8, or not everywhere.
  }
  const named = declared && webLabel(declared);
  if (named && named !== "utf-8" && iconv.encodingExists(named)) return replacing(file, named);
  const lenient = new TextDecoder("utf-8").decode(file);
  const broken = count(lenient, /\ufffd/g);
  if (count(lenient, /[\u0080-\ufffc]/g) >= broken) return replacing(file, "utf-8");
  return guessing(file, byLetters(file));
}

/** UTF-16 of a Western text has a zero in every other byte. */
function byZeros(sample: Buffer): string | undefined {
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs / 2 && even < pairs / 50) return "utf-16le";
  if (even > pairs / 2 && odd < pairs / 50) return "utf-16be";
  return undefined;
}

/** By the frequency of letters around the first byte that is not ASCII. */
function byLetters(file: Buffer): string {
  const first = Math.max(0, file.findIndex((byte) => byte > 0x7f) - sampleSize / 2);
  const [best] = chardet.analyse(file.subarray(first, first + sampleSize));
  const name = webLabel(best?.name ?? "");
  return best && best.confidence >= confident && iconv.encodingExists(name) ? name : "windows-1252";
}

function webLabel(label: string): string {
  const name = label.trim().toLowerCase();
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252)$/.test(name)) return "windows-1252";
  return name === "utf8" ? "utf-8" : name;
}

function guessing(file: Buffer, encoding: string): Required<Decoded> {
  const { text, noticed } = replacing(file, encoding);
  const message = `the encoding is not stated and was taken to be ${shown(encoding)}`;
  return { text, noticed: [{ code: "encoding-guessed", message }, ...noticed] };
}

function replacing(file: Buffer, encoding: string): Required<Decoded> {
  const text = encoding === "utf-8" ? new TextDecoder().decode(file) : iconv.decode(file, encoding);
  const replaced = count(text, /\ufffd/g);
  if (replaced === 0) return { text, noticed: [] };
  const message = `${replaced} ${replaced === 1 ? "place is" : "places are"} not ${shown(encoding)} and became U+FFFD`;
  return { text, noticed: [{ code: "encoding-replaced", message }] };
}

function shown(encoding: string): string {
  return encoding.startsWith("windows") ? encoding.replace("w", "W") : encoding.toUpperCase();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Control characters other than tab, line ends and page ends. */
function controlsIn(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) found += 1;
  }
  return found;
}
