/** The view of each tab. */
import type { ComponentType } from "react";
import { QuestionsView } from "../ask/questions-view.tsx";
import type { Tab } from "../state/tabs.ts";
import { ChronologyView } from "./chronology-view.tsx";
import { GraphView } from "./graph-view.tsx";
import { SourcesView } from "./sources-view.tsx";
import { TableView } from "./table-view.tsx";

export const views: Readonly<Record<Tab, ComponentType>> = {
  graph: GraphView,
  table: TableView,
  timeline: ChronologyView,
  sources: SourcesView,
  questions: QuestionsView,
};
