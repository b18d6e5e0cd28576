/** Sources for tests, from plain text: a paragraph a line, or a turn a line where a label stands before a colon. */
import { idHash, sha256 } from "../../src/hash.ts";
import { type Details, type Passage, Source, sourceId } from "../../src/model/index.ts";

export interface SourceOptions extends Details {
  /** Read "Ms Lee: Good morning." as a turn. */
  readonly turns?: boolean;
}

const label = /^((?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|Q\.|A\.):\s/u;

export function sourceFrom(text: string, { turns = false, ...details }: SourceOptions = {}): Source {
  const passages: Passage[] = [];
  for (const { 0: line, index: start } of text.matchAll(/[^\n]*\n+|[^\n]+$/g)) {
    const speaker = turns ? label.exec(line)?.[1] : undefined;
    passages.push({
      index: passages.length,
      start,
      end: start + line.length,
      kind: speaker ? "turn" : "paragraph",
      ...(speaker && { speaker }),
    });
  }
  return Source.parse({
    id: sourceId(idHash, { text, url: details.url }),
    sha256: sha256(text),
    title: "A text for a test",
    kind: turns ? "transcript" : "article",
    language: "en",
    text,
    passages,
    reader: "test@1",
    ...details,
  });
}
