/** The state of the page that a link carries: what is looked at, what is selected, what is hidden, and from where. */
import { everything, type Filter } from "../graph/filter.ts";
import type { Pick } from "../graph/pick.ts";
import { type Arrangement, asLaidOut } from "./arrangement.ts";
import type { Tab } from "./tabs.ts";

export const tables = ["relations", "things"] as const;
export type Table = (typeof tables)[number];

/** What part of the plane is seen: its middle, and how many ten-thousandths of a CSS pixel one unit of the plane takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface View {
  readonly tab: Tab;
  readonly pick?: Pick | undefined;
  readonly filter: Filter;
  readonly arrangement: Arrangement;
  /** Absent while all is seen. */
  readonly camera?: Camera | undefined;
  /** Width by height of the view that the plane was laid out for, so that another window shows the same plane. */
  readonly shape?: number | undefined;
  /** Whether the timeline shows the chosen time alone. */
  readonly closer: boolean;
  /** What alone is drawn of a graph too large to be drawn whole: a group, or what is named `most`; else all groups are. */
  readonly group?: string | undefined;
  readonly table: Table;
  /** A column, with `-` before it for the other way round. */
  readonly sort?: string | undefined;
  /** Words that rows of the table must contain. */
  readonly find: string;
  /** The source whose text is open, and at what: a claim, or a thing where it is first named. */
  readonly source?: string | undefined;
  readonly claim?: string | undefined;
  /** What the open view was asked, in that view's own words. */
  readonly asked?: string | undefined;
  /** Whether the graph is that of the answer alone. */
  readonly drawn: boolean;
}

/** As a group: what is named in most sources. */
export const most = "most";

export const start: View = {
  tab: "graph",
  filter: everything,
  arrangement: asLaidOut,
  closer: false,
  table: "relations",
  find: "",
  drawn: false,
};
