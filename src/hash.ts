/** The hash behind every id and checksum: SHA-256. */
import { createHash } from "node:crypto";

const digits = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Sixteen characters of `[0-9a-z]`. */
export function idHash(text: string): string {
  const bytes = createHash("sha256").update(text, "utf8").digest();
  return Array.from(bytes.subarray(0, 16), (byte) => digits[byte % 36]).join("");
}

/** Sixty-four hexadecimal characters. */
export function sha256(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}
