/** What is joined: a window's mentions in their groups, as the graphs before the relation heads leave them. */
import type { EntityType } from "../../model/index.ts";
import type { Numbers } from "./graph.ts";
import type { Found } from "./spans.ts";
import type { Window } from "./windows.ts";

/** What the relation heads read: outputs of the earlier graphs, and the groups of the window's mentions. */
export interface Ends {
  readonly window: Window;
  readonly found: readonly Found[];
  /** Pieces of the window. */
  readonly length: number;
  readonly hidden: Numbers;
  readonly states: Numbers;
  readonly attention: Numbers;
  readonly mentions: Numbers;
  /** The place of each word's first piece, and of each mention's. */
  readonly at: readonly number[];
  readonly pieces: readonly number[];
  readonly groups: readonly (readonly number[])[];
  readonly types: readonly EntityType[];
}
