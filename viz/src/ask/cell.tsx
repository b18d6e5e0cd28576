/** A value of an answer: things and claims lead to the panel, dates and relations are in words. */
import { isEdtf } from "../../../src/model/edtf.ts";
import { Predicate } from "../../../src/model/predicate/index.ts";
import type { Line, ShownEntity, Slice } from "../../../src/serve/api.ts";
import { pairOf } from "../graph/pick.ts";
import { usePage } from "../parts/page.ts";
import { ThingButton } from "../parts/thing-button.tsx";
import { reads } from "../words/relation.ts";
import { dateInWords } from "../words/when.ts";
import { isNode, isPath, isRelationship, nodeText, textOf } from "./cells.ts";

/** The things of an answer by every id and name, and its lines by their claims. */
export interface Spoken {
  readonly things: ReadonlyMap<string, ShownEntity>;
  readonly lines: ReadonlyMap<string, Line>;
}

export function spokenIn({ entities, lines }: Slice): Spoken {
  return {
    things: new Map(entities.flatMap((each) => [each.id, each.name].map((word) => [word, each] as const))),
    lines: new Map(lines.flatMap((line) => line.claims.map((claim) => [claim, line] as const))),
  };
}

interface CellProps {
  readonly column: string;
  readonly value: unknown;
  readonly spoken: Spoken;
}

export function Cell({ column, value, spoken }: CellProps) {
  if (typeof value === "string") return <Text column={column} text={value} spoken={spoken} />;
  if (isNode(value)) {
    const thing = spoken.things.get(textOf(value.properties.id));
    return thing ? <ThingButton {...thing} /> : nodeText(value);
  }
  if (isRelationship(value)) return wordFor(value.type);
  if (isPath(value)) return value.nodes.map(nodeText).join(" – ");
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the values of one cell never change places
      <span key={index} className="one-of">
        <Cell column={column} value={each} spoken={spoken} />
      </span>
    ));
  }
  return textOf(value);
}

function Text({ column, text, spoken }: Omit<CellProps, "value"> & { readonly text: string }) {
  const { choose } = usePage();
  const line = spoken.lines.get(text);
  if (line) {
    return (
      <button type="button" className="relation" onClick={() => choose(pairOf(line))}>
        Evidence
      </button>
    );
  }
  if (column === "quote") return <q>{text}</q>;
  const thing = spoken.things.get(text);
  if (thing) return <ThingButton {...thing} />;
  return isDateColumn(column) && isEdtf(text) ? dateInWords(text) : wordFor(text);
}

function isDateColumn(column: string): boolean {
  return ["when", "date", "earliest", "latest"].includes(column);
}

function wordFor(word: string): string {
  const predicate = Predicate.safeParse(word);
  return predicate.success ? reads(predicate.data) : word;
}
