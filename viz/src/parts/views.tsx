/** The view of each tab. */
import type { ComponentType } from "react";
import { ConflictsSide } from "../accounts/conflicts-side.tsx";
import { ConflictsView } from "../accounts/conflicts-view.tsx";
import { ExpectationsSide } from "../accounts/expectations-side.tsx";
import { ExpectationsView } from "../accounts/expectations-view.tsx";
import { QuestionList } from "../ask/question-list.tsx";
import { QuestionsView } from "../ask/questions-view.tsx";
import { ReviewSide } from "../review/review-side.tsx";
import { ReviewView } from "../review/review-view.tsx";
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
  expectations: ExpectationsView,
  conflicts: ConflictsView,
  review: ReviewView,
};

/** What stands on the left of a view instead of the legend. */
export const sides: Readonly<Partial<Record<Tab, ComponentType>>> = {
  questions: QuestionList,
  expectations: ExpectationsSide,
  conflicts: ConflictsSide,
  review: ReviewSide,
};
