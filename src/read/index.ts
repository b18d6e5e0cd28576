/** The formats that can be read. To add one: a file beside this one, and a line in the list. */
import type { Diagnostic } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { email } from "./email.ts";
import { html } from "./html.ts";
import { pdf } from "./pdf.ts";
import { rst } from "./rst.ts";
import { unread } from "./source.ts";
import { text } from "./text.ts";
import { word } from "./word.ts";

/** The first that accepts a file reads it. */
export const readers: readonly Reader[] = [pdf, word, email, html, rst, text];

/**
 * Bytes → source, by the reader for them. Never rejects for what is in a file: what a reader did not foresee is a
 * diagnostic too, so that one file never ends the reading of a folder.
 */
export async function read(input: Input, by: readonly Reader[] = readers): Promise<Reading> {
  try {
    const reader = by.find((each) => each.accepts(input)) ?? text;
    return await reader.read(input);
  } catch (error) {
    return unread(unforeseen(error));
  }
}

function unforeseen(error: unknown): Diagnostic {
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: "input-damaged",
    message: `this file is damaged, or made in a way that is not known (${why}): save it anew, or as text`,
  };
}
