/** The formats that can be read. To add one: a file beside this one, and a line in the list. */
import type { Input, Reader, Reading } from "../ports.ts";
import { email } from "./email.ts";
import { html } from "./html.ts";
import { pdf } from "./pdf.ts";
import { rst } from "./rst.ts";
import { text } from "./text.ts";
import { word } from "./word.ts";

/** The first that accepts a file reads it. */
export const readers: readonly Reader[] = [pdf, word, email, html, rst, text];

/** Bytes → source, by the reader for them. Never rejects for what is in a file. */
export async function read(input: Input): Promise<Reading> {
  const reader = readers.find((each) => each.accepts(input)) ?? text;
  return reader.read(input);
}
