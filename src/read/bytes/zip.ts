/** What a ZIP archive says that it holds (APPNOTE.TXT 6.3, 4.3.12), looked at before anything is unpacked. */
import { inflateRawSync } from "node:zlib";

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/**
 * Whether the files whose names match unpack to no more than `limit` bytes each. They are unpacked to see it, since an
 * archive may say less than it holds.
 */
export function isWithin(file: Buffer, names: RegExp, limit: number): boolean {
  return entriesOf(file).every(({ name, packed, unpacked, at }) => {
    if (!names.test(name)) return true;
    if (unpacked > limit) return false;
    const data = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    if (file.readUInt16LE(at + 8) !== 8) return true;
    try {
      inflateRawSync(file.subarray(data, data + packed), { maxOutputLength: limit });
    } catch (error) {
      // Damage is for who reads it to find.
      return (error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE";
    }
    return true;
  });
}

function entriesOf(file: Buffer): Entry[] {
  const entries: Entry[] = [];
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 20 > file.length || file.readUInt32LE(end) !== END) return entries;
  for (let at = file.readUInt32LE(end + 16); at + 46 <= file.length && file.readUInt32LE(at) === DIRECTORY; ) {
    const length = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const [packed, unpacked] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
    if (local + 30 <= file.length)
      entries.push({ name: file.toString("utf8", at + 46, at + 46 + length), packed, unpacked, at: local });
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}
