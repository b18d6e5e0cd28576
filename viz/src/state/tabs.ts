/** The views of the page, in the order of the header. To add one: a line here and its part in `parts/views.tsx`. */
export const tabs = [
  { name: "graph", label: "Graph", filtered: true, timed: true },
  { name: "table", label: "Table", filtered: true, timed: true },
  { name: "timeline", label: "Timeline", filtered: true, timed: true },
  { name: "sources", label: "Sources", filtered: true, timed: false },
  { name: "questions", label: "Questions", filtered: false, timed: false },
  { name: "expectations", label: "Expectations", filtered: false, timed: false },
  { name: "conflicts", label: "Conflicts", filtered: false, timed: false },
  { name: "review", label: "Review", filtered: false, timed: false },
] as const satisfies readonly TabDefinition[];

interface TabDefinition {
  readonly name: string;
  readonly label: string;
  /** Whether the filters on the left, and the time at the foot, choose what it shows. */
  readonly filtered: boolean;
  readonly timed: boolean;
}

export type Tab = (typeof tabs)[number]["name"];
