/** The formats that can be read. To add one: a file beside this one, and a line in the list. */
import type { Input, Reader, Reading } from "../ports.ts";
import { html } from "./html.ts";
import { rst } from "./rst.ts";
import { text } from "./text.ts";

/** The first that accepts a file reads it. */
export const readers: readonly Reader[] = [html, rst, text];

/** Bytes → source, by the reader for them. Never throws for what is in a file. */
export function read(input: Input): Reading {
  const reader = readers.find((each) => each.accepts(input)) ?? text;
  return reader.read(input);
}
