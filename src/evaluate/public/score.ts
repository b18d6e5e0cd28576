/** Rows of a public set with what was found in each → figures of the same form as for our own passages. */
import type { Extraction } from "../../model/index.ts";
import type { Annotated } from "../annotation.ts";
import type { Counts } from "../count.ts";
import { type Figures, figures } from "../figures.ts";
import { measures, nothing } from "../measures.ts";
import { countNames, nameSets } from "./names.ts";
import { countRelations } from "./related.ts";
import { publicRelations } from "./relations.ts";
import type { PublicRow } from "./rows.ts";

/** What was found in a row's text: offsets of the extraction are those of the row. */
export interface FoundInRow {
  readonly row: PublicRow;
  readonly annotated: Annotated;
  readonly extraction: Extraction;
}

/** The sets that can be scored, by the name of their file. */
export const publicSets: readonly string[] = [...Object.keys(nameSets), "knowledgenet"];

/** The measures that the set cannot judge have neither prediction nor gold. */
export function scorePublic(set: string, found: readonly FoundInRow[]): Figures {
  const names = nameSets[set];
  const relations = publicRelations[set] ?? {};
  return figures(
    found.map(({ row, annotated, extraction }): Counts => {
      if (names) {
        const { all, types } = countNames(row, annotated, names);
        return { of: { ...blank, names: all }, types, predicates: new Map() };
      }
      const counted = countRelations(row, extraction, relations);
      const of = { ...blank, relations: counted.all, ends: counted.ends };
      return { of, types: new Map(), predicates: counted.relations };
    }),
  );
}

// The keys are the measures, all of them.
const blank = Object.fromEntries(measures.map(({ name }) => [name, nothing])) as Counts["of"];
