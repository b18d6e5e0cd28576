/** What every part of the page may need: the graph, the view, and how to change it. */
import { createContext, useContext } from "react";
import type { Graph } from "../graph/graph.ts";
import type { Pick } from "../graph/pick.ts";
import type { ChangeView } from "../state/use-view.ts";
import type { View } from "../state/view.ts";

export interface Page {
  readonly graph: Graph;
  readonly view: View;
  readonly change: ChangeView;
  /** Select something, or nothing. */
  choose(pick: Pick | undefined): void;
  /** Open a source's text, at a claim. */
  open(source: string, claim?: string): void;
  /** Say something to those who cannot see what changed. */
  announce(words: string): void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("a part of the page was used outside it");
  return page;
}
