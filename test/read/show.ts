/** A reading as a person would check it: what was found about the source, then its passages, one a line. */
import { readFileSync } from "node:fs";
import type { Input, Reading } from "../../src/ports.ts";

export function show({ source, noticed }: Reading): string {
  const lines = noticed.map(({ code, message }) => `! ${code}: ${message}`);
  if (!source) return lines.join("\n");
  const { title, kind, publisher, date, url, language } = source;
  const about = { title, kind, publisher, date, url, language };
  for (const [name, value] of Object.entries(about)) if (value !== undefined) lines.push(`${name}: ${value}`);
  lines.push("", ...passages({ source, noticed }));
  return `${lines.join("\n")}\n`;
}

/** "turn [MR GREY] | MR GREY: Good morning.", white space run together. */
export function passages({ source }: Reading): string[] {
  return (source?.passages ?? []).map(({ kind, speaker, start, end }) => {
    const words = source?.text
      .slice(start, end)
      .replace(/[ \n\f]+/g, " ")
      .trim();
    return `${kind}${speaker === undefined ? "" : ` [${speaker}]`} | ${words}`;
  });
}

/** A file beside the tests or among the examples. */
export function fixture(path: string): Input {
  return { name: path, bytes: readFileSync(new URL(path, import.meta.url)) };
}

export function written(text: string, name = "note.txt"): Input {
  return { name, bytes: Buffer.from(text) };
}
