/** Small Word files: the parts of a package in a ZIP archive. */
import { crc32, deflateRawSync } from "node:zlib";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A paragraph with a style, its words given as they are or as runs. */
export function p(words: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${words.startsWith("<w:") ? words : run(words)}</w:p>`;
}

export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** @param notes footnotes, numbered from 1 @param comments numbered from 0 */
export function wordOf(body: string, notes: readonly string[] = [], comments: readonly string[] = []): Uint8Array {
  const styles = ["Title", "Heading1", "Heading2"].map(
    (id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/, " $1")}"/></w:style>`,
  );
  const note = (text: string, at: number) => `<w:footnote w:id="${at + 1}">${p(text)}</w:footnote>`;
  const comment = (text: string, at: number) => `<w:comment w:id="${at}" w:author="A">${p(text)}</w:comment>`;
  return zipOf([
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relations([["officeDocument", "word/document.xml"]])],
    [
      "word/_rels/document.xml.rels",
      relations([
        ["styles", "styles.xml"],
        ["footnotes", "footnotes.xml"],
        ["comments", "comments.xml"],
      ]),
    ],
    ["word/document.xml", `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`],
    ["word/styles.xml", `<w:styles ${NAMESPACE}>${styles.join("")}</w:styles>`],
    ["word/footnotes.xml", `<w:footnotes ${NAMESPACE}>${notes.map(note).join("")}</w:footnotes>`],
    ["word/comments.xml", `<w:comments ${NAMESPACE}>${comments.map(comment).join("")}</w:comments>`],
  ]);
}

function contentTypes(): string {
  const parts = ["document.main", "styles", "footnotes", "comments"].map(
    (part) => `<Override PartName="/word/${part.split(".")[0]}.xml" ContentType="${TYPES}.${part}+xml"/>`,
  );
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${parts.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="r${at}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

interface Odd {
  /** How long each file is said to be, where that is a lie. */
  readonly claimed?: number;
  /** Bytes before the archive that its offsets do not count. */
  readonly before?: Uint8Array;
  /** The directory's place is said in the records for archives of more than 4 GB alone. */
  readonly zip64?: boolean;
}

export function zipOf(files: readonly (readonly [name: string, text: string])[], odd: Odd = {}): Uint8Array {
  const { claimed, before = Buffer.alloc(0), zip64 = false } = odd;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const own = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), common, rest, Buffer.from(name)]));
    parts.push(own);
    at += own.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 12);
  const large = zip64 ? [largeEnd(files.length, listed.length, at)] : [];
  return Buffer.concat([before, ...parts, listed, ...large, Buffer.from("PK\x05\x06"), end]);
}

/** The end of the directory with its locator, in 64 bits (APPNOTE.TXT 6.3, 4.3.14 and 4.3.15). */
function largeEnd(count: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(52);
  end.writeUInt32LE(44, 0);
  end.writeUInt32LE(count, 20);
  end.writeUInt32LE(count, 28);
  end.writeUInt32LE(length, 36);
  end.writeUInt32LE(at, 44);
  const locator = Buffer.alloc(16);
  locator.writeUInt32LE(at + length, 4);
  locator.writeUInt32LE(1, 12);
  return Buffer.concat([Buffer.from("PK\x06\x06"), end, Buffer.from("PK\x06\x07"), locator]);
}
