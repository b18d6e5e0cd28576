/** The state of the page that a link carries: what is looked at, what is selected, what is hidden. */
import { everything, type Facet, type Filter, facets } from "../graph/filter.ts";
import { type Pick, pickFrom, pickWord } from "../graph/pick.ts";

export const tabs = ["graph", "table", "sources"] as const;
export type Tab = (typeof tabs)[number];

export const tables = ["relations", "things"] as const;
export type Table = (typeof tables)[number];

export interface View {
  readonly tab: Tab;
  readonly pick?: Pick | undefined;
  readonly filter: Filter;
  readonly table: Table;
  /** A column, with `-` before it for the other way round. */
  readonly sort?: string | undefined;
  /** Words that rows of the table must contain. */
  readonly find: string;
  /** The source whose text is open, and the claim at which. */
  readonly source?: string | undefined;
  readonly claim?: string | undefined;
}

export const start: View = { tab: "graph", filter: everything, table: "relations", find: "" };

const names: Readonly<Record<Facet, string>> = {
  types: "hide-types",
  predicates: "hide-predicates",
  manners: "hide-stances",
  sources: "hide-sources",
};

/** A view as the query of an address; nothing is written that is as at the start. */
export function queryFrom(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && query.set(name, value);
  if (view.tab !== start.tab) put("view", view.tab);
  if (view.table !== start.table) put("table", view.table);
  put("pick", view.pick && pickWord(view.pick));
  put("source", view.source);
  put("claim", view.claim);
  for (const facet of facets) put(names[facet], [...view.filter[facet]].sort().join("."));
  if (view.filter.alone) put("alone", "yes");
  put("sort", view.sort);
  put("find", view.find);
  const text = query.toString();
  return text && `?${text}`;
}

/** The view of an address. What cannot be understood is as at the start. */
export function viewFrom(search: string): View {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, of: readonly T[], otherwise: T) =>
    of.find((each) => each === query.get(name)) ?? otherwise;
  const hidden = (facet: Facet) => new Set((query.get(names[facet]) ?? "").split(".").filter(Boolean));
  return {
    tab: one("view", tabs, start.tab),
    table: one("table", tables, start.table),
    pick: pickFrom(query.get("pick") ?? ""),
    source: query.get("source") ?? undefined,
    claim: query.get("claim") ?? undefined,
    filter: {
      types: hidden("types"),
      predicates: hidden("predicates"),
      manners: hidden("manners"),
      sources: hidden("sources"),
      alone: query.get("alone") === "yes",
    },
    sort: query.get("sort") ?? undefined,
    find: query.get("find") ?? "",
  };
}
