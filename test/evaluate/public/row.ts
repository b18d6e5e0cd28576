/**
 * Rows of public sets in a short notation. `[PER Ann Lee]` is a mention of type PER, `[PER:1 she]` one of chain 1; what
 * stands before `¦` is annotated exhaustively. A relation is `CEO: Holm Trust | Ann Lee`; a place is the first with these
 * words, or the one that its number tells: `Ann Lee#2`. Offsets are in code points, as in the sets.
 */
export interface RowDetails {
  readonly relations?: readonly string[];
  readonly annotated?: readonly string[];
}

export function rowJson(marked: string, { relations = [], annotated = [] }: RowDetails = {}) {
  const points: string[] = [];
  const open: { readonly start: number; readonly type: string; readonly chain: string | undefined }[] = [];
  const entities: { start: number; end: number; type: string; chain: string | undefined }[] = [];
  let end: number | undefined;
  for (const [sign, type, chain] of marked.matchAll(/\[(\w+)(?::(\w+))? |[^[]/gu)) {
    const [opened] = sign === "]" ? open.splice(-1) : [];
    if (type !== undefined) open.push({ start: points.length, type, chain });
    else if (opened) entities.push({ ...opened, end: points.length });
    else if (sign === "¦") end = points.length;
    else points.push(sign);
  }
  const text = points.join("");
  return {
    ...{ id: "row", text, entities, annotated_properties: annotated, full_annotation_end: end },
    relations: relations.map((written) => {
      const [type = "", subject = "", object = ""] = written.split(/: | \| /);
      return { type, subj: placeOf(subject, text), obj: placeOf(object, text) };
    }),
  };
}

function placeOf(written: string, text: string): [number, number] {
  const [words = "", which = "1"] = written.split("#");
  const before = text.split(words).slice(0, Number(which)).join(words);
  const start = [...before].length;
  return [start, start + [...words].length];
}
