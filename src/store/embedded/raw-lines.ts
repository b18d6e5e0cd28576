/** The lines of a file as bytes, each with its line end; a text is never cut in a character that way. */
import type { FileHandle } from "node:fs/promises";

export const newline = 0x0a;
const piece = 1 << 20;

export async function* rawLines(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  const parts: Buffer[] = [];
  for (let position = from; position < to; ) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(piece), 0, Math.min(piece, to - position), position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      parts.push(bytes.subarray(start, end + 1));
      yield Buffer.concat(parts.splice(0));
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
