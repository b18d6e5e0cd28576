/** A record as a line with its checksum, and back. The sum is the last key, over the line as it is without it. */
import { z } from "zod";
import { sha256 } from "../hash.ts";
import { JournalRecord, recordVersion } from "../model/index.ts";

/** What is wrong with a line, or that a newer version wrote it. */
export type Fault = { readonly problem: string } | { readonly newer: number };

export function encode(record: JournalRecord): string {
  const plain = JSON.stringify(JournalRecord.parse(record));
  return `${plain.slice(0, -1)},"sum":"${sumOf(plain)}"}`;
}

/** The line as it was before its checksum, if that fits. What is in it is not looked at. */
export function verify(text: string): { readonly plain: string } | { readonly problem: string } {
  const match = /,"sum":"([0-9a-f]{8})"\}$/.exec(text.slice(-18));
  if (!match) return { problem: "it does not end with a checksum" };
  const plain = `${text.slice(0, -match[0].length)}}`;
  return sumOf(plain) === match[1] ? { plain } : { problem: "its checksum does not fit" };
}

export function decode(text: string): { readonly record: JournalRecord } | Fault {
  const verified = verify(text);
  if ("problem" in verified) return verified;
  let value: unknown;
  try {
    value = JSON.parse(verified.plain);
  } catch {
    return { problem: "it is not JSON" };
  }
  const version = Version.safeParse(value);
  if (version.success && version.data.v > recordVersion) return { newer: version.data.v };
  const parsed = JournalRecord.safeParse(value);
  return parsed.success ? { record: parsed.data } : { problem: z.prettifyError(parsed.error) };
}

const Version = z.object({ v: z.int() });

function sumOf(plain: string): string {
  return sha256(plain).slice(0, 8);
}
