/**
 * Files that hold no text of their own, told by their first bytes and never by their name.
 * Values: the file formats' own specifications, as gathered in `file(1)`.
 */
import type { Diagnostic } from "../../model/index.ts";

interface Signature {
  readonly what: string;
  /** The bytes in hexadecimal, from the beginning of the file or from `at`. */
  readonly hex: string;
  readonly at?: number;
  /** It holds text, in a way that no reader knows yet. */
  readonly text?: true;
}

const signatures: readonly Signature[] = [
  { what: "a PDF file", hex: "255044462d", text: true },
  { what: "an RTF file", hex: "7b5c727466", text: true },
  { what: "an old Office file (DOC, XLS, PPT or MSG)", hex: "d0cf11e0a1b11ae1", text: true },
  { what: "a page saved as one file (MHTML)", hex: "46726f6d3a203c5361766564206279", text: true },
  { what: "a page saved by Safari (webarchive)", hex: "62706c6973743030", text: true },
  { what: "a ZIP archive", hex: "504b0304" },
  { what: "a ZIP archive", hex: "504b0506" },
  { what: "a GZIP archive", hex: "1f8b08" },
  { what: "a 7z archive", hex: "377abcaf271c" },
  { what: "a RAR archive", hex: "526172211a07" },
  { what: "a BZIP2 archive", hex: "425a68" },
  { what: "an XZ archive", hex: "fd377a585a00" },
  { what: "a TAR archive", hex: "7573746172", at: 257 },
  { what: "a PNG picture", hex: "89504e470d0a1a0a" },
  { what: "a JPEG picture", hex: "ffd8ff" },
  { what: "a GIF picture", hex: "47494638" },
  { what: "a TIFF picture", hex: "49492a00" },
  { what: "a TIFF picture", hex: "4d4d002a" },
  { what: "a WebP picture or a WAV recording", hex: "52494646" },
  { what: "a film (MP4 or MOV)", hex: "66747970", at: 4 },
  { what: "an MP3 recording", hex: "494433" },
  { what: "an Ogg recording", hex: "4f676753" },
  { what: "an SQLite database", hex: "53514c69746520666f726d617420" },
  { what: "a program", hex: "7f454c46" },
  { what: "a program", hex: "4d5a9000" },
  { what: "a WebAssembly module", hex: "0061736d" },
];

/** What a ZIP archive is when it holds a file of this name. */
const zipped: readonly (readonly [string, string])[] = [
  ["word/", "a DOCX file"],
  ["xl/", "an XLSX file"],
  ["ppt/", "a PPTX file"],
  ["application/vnd.oasis.opendocument", "an OpenDocument file"],
  ["application/epub+zip", "an EPUB file"],
];

/** Why a file cannot be read, when its first bytes say so. */
export function signatureOf(bytes: Uint8Array): Diagnostic | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = signatures.find(({ hex, at = 0 }) => file.subarray(at, at + hex.length / 2).toString("hex") === hex);
  if (!known) return undefined;
  const inside = known.what === "a ZIP archive" ? insideZip(file) : undefined;
  return known.text || inside
    ? { code: "input-unsupported", message: `this is ${inside ?? known.what}, a format that cannot be read yet` }
    : { code: "input-binary", message: `this is ${known.what}, not a text` };
}

/** Names stand uncompressed at the beginning and, all of them, at the end of the archive. */
function insideZip(file: Buffer): string | undefined {
  const ends = [file.subarray(0, 4096), file.subarray(-65_536)];
  return zipped.find(([name]) => ends.some((end) => end.includes(name)))?.[1];
}
