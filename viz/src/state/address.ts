/** A view as the query of an address, and back. Nothing is written that is as at the start. */
import { isEdtf } from "../../../src/model/edtf.ts";
import { type Facet, facets } from "../graph/filter.ts";
import { pickFrom, pickWord } from "../graph/pick.ts";
import type { Pin } from "./arrangement.ts";
import { tabs } from "./tabs.ts";
import { type Camera, start, tables, type View } from "./view.ts";

const names: Readonly<Record<Facet, string>> = {
  types: "hide-types",
  predicates: "hide-predicates",
  manners: "hide-stances",
  speakers: "hide-speakers",
  sources: "hide-sources",
};

const ID = /^a_[0-9a-z]{16}$/;
const PLACE = /^(-?\d{1,6})_(-?\d{1,6})(?:_(g_[0-9a-z]{16}))?$/;
const CAMERA = /^(-?\d{1,6})_(-?\d{1,6})_(\d{1,7})$/;

export function queryFrom(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && query.set(name, value);
  const { filter, arrangement, camera } = view;
  if (view.tab !== start.tab) put("view", view.tab);
  if (view.table !== start.table) put("table", view.table);
  put("pick", view.pick && pickWord(view.pick));
  put("source", view.source);
  put("claim", view.claim);
  for (const facet of facets) put(names[facet], [...filter[facet]].sort().join("."));
  if (filter.accepted) put("accepted", "yes");
  if (filter.alone) put("alone", "yes");
  put("from", filter.window.from);
  put("to", filter.window.to);
  if (filter.undated) put("undated", "yes");
  put("upto", filter.upTo);
  if (view.closer) put("closer", "yes");
  put("pins", [...arrangement.pins].map(pinWord).join("."));
  put("hide", [...arrangement.hidden].join("."));
  put("fold", [...arrangement.folded].join("."));
  put("expand", arrangement.expanded.join("."));
  put("at", camera && `${camera.x}_${camera.y}_${camera.zoom}`);
  put("shape", view.shape?.toString());
  put("group", view.group);
  put("sort", view.sort);
  put("find", view.find);
  put("ask", view.asked);
  if (view.drawn) put("drawn", "yes");
  const text = query.toString();
  return text && `?${text}`;
}

/** The view of an address. What cannot be understood is as at the start. */
export function viewFrom(search: string): View {
  const query = new URLSearchParams(search);
  const one = <T extends string>(name: string, of: readonly T[], otherwise: T) =>
    of.find((each) => each === query.get(name)) ?? otherwise;
  const some = (name: string) => (query.get(name) ?? "").split(".").filter(Boolean);
  const ids = (name: string) => some(name).filter((id) => ID.test(id));
  const date = (name: string) => {
    const value = query.get(name) ?? "";
    return isEdtf(value) && !value.includes("/") ? { [name]: value } : {};
  };
  const hidden = (facet: Facet) => new Set(some(names[facet]));
  return {
    tab: one(
      "view",
      tabs.map(({ name }) => name),
      start.tab,
    ),
    table: one("table", tables, start.table),
    pick: pickFrom(query.get("pick") ?? ""),
    source: query.get("source") ?? undefined,
    claim: query.get("claim") ?? undefined,
    filter: {
      types: hidden("types"),
      predicates: hidden("predicates"),
      manners: hidden("manners"),
      sources: hidden("sources"),
      speakers: hidden("speakers"),
      accepted: query.get("accepted") === "yes",
      alone: query.get("alone") === "yes",
      window: { ...date("from"), ...date("to") },
      undated: query.get("undated") === "yes",
      upTo: query.get("upto") ?? undefined,
    },
    arrangement: {
      pins: new Map(some("pins").flatMap(pinFrom)),
      hidden: new Set(ids("hide")),
      folded: new Set(ids("fold")),
      expanded: [...new Set(ids("expand"))],
    },
    camera: cameraFrom(query.get("at") ?? ""),
    shape: shapeFrom(query.get("shape") ?? ""),
    closer: query.get("closer") === "yes",
    group: /^(?:g_[0-9a-z]{16}|most)$/.exec(query.get("group") ?? "")?.[0],
    sort: query.get("sort") ?? undefined,
    find: query.get("find") ?? "",
    asked: query.get("ask") ?? undefined,
    drawn: query.get("drawn") === "yes",
  };
}

function pinWord([id, { x, y, group }]: readonly [string, Pin]): string {
  return [id, x, y, ...(group ? [group] : [])].join("_");
}

function pinFrom(word: string): [string, Pin][] {
  const [id, place] = [word.slice(0, 18), word.slice(19)];
  const [, x, y, group] = PLACE.exec(place) ?? [];
  if (!ID.test(id) || x === undefined || y === undefined) return [];
  return [[id, { x: Number(x), y: Number(y), ...(group && { group }) }]];
}

function cameraFrom(word: string): Camera | undefined {
  const [, x, y, zoom] = CAMERA.exec(word) ?? [];
  return zoom === undefined ? undefined : { x: Number(x), y: Number(y), zoom: Number(zoom) };
}

function shapeFrom(word: string): number | undefined {
  return /^\d(\.\d)?$/.test(word) && Number(word) > 0 ? Number(word) : undefined;
}
