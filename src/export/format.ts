/** A format is one file: content → text. */
import type { Content } from "./content.ts";

export interface Format {
  readonly name: string;
  /** Of its files, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it is for, a few words. */
  readonly says: string;
  write(content: Content): string;
}
