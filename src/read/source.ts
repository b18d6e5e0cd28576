/** The last step of every reader: a frozen text and what was found about it → a source, or the reason for none. */
import { idHash, sha256 } from "../hash.ts";
import { type Details, type Diagnostic, sourceId } from "../model/index.ts";
import type { Input, Reading } from "../ports.ts";
import { dateInName } from "./details.ts";
import { isBlank } from "./frozen.ts";
import { kindOf } from "./kind.ts";
import { type Mark, tile } from "./passages.ts";

export interface Draft {
  readonly reader: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What the text says of itself; what the person says who hands it over outweighs it. */
  readonly details: Details;
  readonly language?: string | undefined;
  readonly noticed: readonly Diagnostic[];
}

/** No source, and why. */
export function unread(...noticed: readonly Diagnostic[]): Reading {
  return { noticed };
}

export const empty: Diagnostic = { code: "input-empty", message: "there is no text in it" };

export function toSource(input: Input, { reader, text, marks, details, language = "en", noticed }: Draft): Reading {
  if (isBlank(text)) return unread(...noticed, empty);
  const { passages, noticed: cut } = tile(text, marks);
  const known = { ...details, ...input.details };
  const { title = fileTitle(input.name), publisher, url } = known;
  const kind = known.kind ?? kindOf(passages.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })));
  const date = known.date ?? (kind === "transcript" ? dateInName(input.name) : undefined);
  return {
    source: {
      id: sourceId(idHash, { text, url }),
      sha256: sha256(text),
      title,
      kind,
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      ...(date !== undefined && { date }),
      language,
      text,
      passages,
      reader,
    },
    noticed: [...noticed.map((each) => placed(each, text)), ...cut],
  };
}

/** Where the first replaced character is. */
function placed(diagnostic: Diagnostic, text: string): Diagnostic {
  const at = diagnostic.code === "encoding-replaced" ? text.indexOf("\ufffd") : -1;
  return at < 0 ? diagnostic : { ...diagnostic, start: at, end: at + 1 };
}

/** A file's name without folders and extension. */
function fileTitle(name: string): string {
  if (name === "-") return "Standard input";
  const base = name.split(/[\\/]/).findLast((part) => part !== "") ?? "";
  return base.replace(/(?<=.)\.[^.]+$/, "").trim() || "Untitled";
}
