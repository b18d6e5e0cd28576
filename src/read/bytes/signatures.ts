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
  /** It is written in characters throughout. The others have bytes early on that no text has. */
  readonly isText?: true;
  /** It holds text, in a way that no reader knows: what to do about it. */
  readonly advice?: string;
}

const signatures: readonly Signature[] = [
  { what: "an RTF file", hex: "7b5c727466", isText: true, advice: "open it in Word and save it as .docx" },
  { what: "an old Office file", hex: "d0cf11e0a1b11ae1", advice: "save it as PDF" },
  {
    what: "a page saved as one file (MHTML)",
    hex: "46726f6d3a203c5361766564206279",
    isText: true,
    advice: "save it as HTML",
  },
  { what: "a page saved by Safari (webarchive)", hex: "62706c6973743030", advice: "save it as page source" },
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

/** What an archive, or an old Office file, is when it holds a file of this name. */
const inside: readonly Inside[] = [
  { name: "word/", what: "a Word file (DOCX)", advice: "ask for it again: it is damaged" },
  { name: "xl/", what: "a workbook (XLSX)", advice: "save its sheets as PDF or text" },
  { name: "ppt/", what: "a presentation (PPTX)", advice: "save it as PDF" },
  { name: "application/vnd.oasis.opendocument", what: "an OpenDocument file", advice: "save it as .docx or PDF" },
  { name: "application/epub+zip", what: "an EPUB file", advice: "save it as PDF or text" },
  { name: utf16("WordDocument"), what: "an old Word file (DOC)", advice: "open it in Word and save it as .docx" },
  { name: utf16("__nameid_version"), what: "an Outlook message (MSG)", advice: "save it as .eml, or as text" },
  { name: utf16("EncryptedPackage"), what: "a locked file", advice: "save a copy without its password" },
];

interface Inside {
  readonly name: string | Buffer;
  readonly what: string;
  readonly advice: string;
}

/** As old Office files spell the names of their parts. */
function utf16(name: string): Buffer {
  return Buffer.from(name, "utf16le");
}

/** Why a file cannot be read, when its first bytes say so. */
export function signatureOf(bytes: Uint8Array): Diagnostic | undefined {
  const known = signatureAt(bytes);
  if (!known) return undefined;
  const { what, advice } = holds(known) ? (inside.find(({ name }) => isNamedIn(bytes, name)) ?? known) : known;
  if (advice === undefined) return { code: "input-binary", message: `this is ${what}, not a text` };
  const code = what === "a locked file" ? "input-encrypted" : "input-unsupported";
  return { code, message: `this is ${what}, a format that cannot be read: ${advice}` };
}

/** Whether it is a ZIP archive that holds a file whose name begins so. */
export function isZipped(bytes: Uint8Array, name: string): boolean {
  return signatureAt(bytes)?.what === "a ZIP archive" && isNamedIn(bytes, name);
}

function signatureAt(bytes: Uint8Array): Signature | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An article may begin with "GIF89a" or "The ftyp".
  const isBinary = file.subarray(0, 512).some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return signatures.find(
    ({ hex, at = 0, isText }) => (isBinary || isText) && file.subarray(at, at + hex.length / 2).toString("hex") === hex,
  );
}

function holds({ what }: Signature): boolean {
  return what === "a ZIP archive" || what === "an old Office file";
}

/** Names stand uncompressed at the beginning and, all of them, at the end of an archive; anywhere in an old Office file. */
function isNamedIn(bytes: Uint8Array, name: string | Buffer): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = typeof name === "string" ? [file.subarray(0, 4096), file.subarray(-65_536)] : [file];
  return places.some((place) => place.includes(name));
}
