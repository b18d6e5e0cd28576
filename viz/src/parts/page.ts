/** What every part of the page may need: the graph, the view, and how to change it. */
import { createContext, useContext } from "react";
import type { Paths, TableAnswer } from "../../../src/serve/api.ts";
import type { SigmaCanvas } from "../canvas/sigma-canvas.ts";
import type { Folded } from "../graph/fold.ts";
import type { Graph } from "../graph/graph.ts";
import type { Pick } from "../graph/pick.ts";
import type { Places } from "../layout/box.ts";
import type { Arrangement } from "../state/arrangement.ts";
import type { Answer } from "../state/use-answer.ts";
import type { ChangeView } from "../state/use-view.ts";
import type { View } from "../state/view.ts";

export interface Page {
  readonly graph: Graph;
  /** What of the graph is shown: in the picture, the tables, the timeline and the panel alike. */
  readonly shown: Folded;
  /** None while the layout is being made. */
  readonly places: Places | undefined;
  /** Whether everything has its place: no layout is being made. */
  readonly isLaid: boolean;
  /** Of a graph too large to be drawn whole, its groups are drawn and not its things. */
  readonly isGrouped: boolean;
  /** The plane that the places are on: that of all `things`, of the groups, or of one group; another name is framed anew. */
  readonly plane: string;
  /** The group that is that plane, if it is one's; pins belong to it. */
  readonly planeGroup: string | undefined;
  /** Width by height of the view that the places were made for. */
  readonly shape: number;
  readonly view: View;
  readonly dark: boolean;
  /** None where there is no picture. */
  readonly canvas: SigmaCanvas | undefined;
  /** The ways between the two things that are selected; awaited for ever where nothing is asked. */
  readonly paths: Answer<Paths>;
  /** The answer to what was asked; none while nothing is. */
  readonly answer: Answer<TableAnswer> | undefined;
  readonly change: ChangeView;
  /** Move, hide or fold things. */
  arrange(how: (arrangement: Arrangement) => Arrangement): void;
  /** Select something, or nothing. */
  choose(pick: Pick | undefined): void;
  /** Open a source's text, at a claim or where a thing is first named. */
  open(source: string, at?: string): void;
  /** Say something to those who cannot see what changed. */
  announce(words: string): void;
  /** Read the graph again, after the store has changed. */
  reload(): void;
  /** There is a canvas, or there can be none. */
  drawOn(canvas: SigmaCanvas | undefined): void;
  cannotDraw(): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("a part of the page was used outside it");
  return page;
}
