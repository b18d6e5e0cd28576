/** A line of a journal or an archive that was changed on purpose, with a checksum that fits. */
import { sha256 } from "../../src/hash.ts";

export function resummed(line: string): string {
  const match = /,"sum":"[0-9a-f]{8}"\}$/.exec(line);
  if (!match) return line;
  const plain = `${line.slice(0, match.index)}}`;
  return `${plain.slice(0, -1)},"sum":"${sha256(plain).slice(0, 8)}"}`;
}
