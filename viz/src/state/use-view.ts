/** The view lives in the address: back, forward and a copied link all work. Beside it the trail, for undo and redo. */
import { useMemo, useSyncExternalStore } from "react";
import type { Renamed } from "../graph/renamed.ts";
import { queryFrom, viewFrom } from "./address.ts";
import { left, noTrail, redone, type Trail, undone } from "./trail.ts";
import type { View } from "./view.ts";

/**
 * How the view is changed. A `step` is one that the browser's own Back undoes, too; a `small` one only Undo; of one
 * that is `gliding` Undo takes back the whole movement; a `silent` one only follows another.
 */
export type How = "step" | "small" | "gliding" | "silent";
export type ChangeView = (part: Partial<View>, how?: How) => void;

interface Held {
  readonly search: string;
  readonly trail: Trail;
}

let held: Held = { search: location.search, trail: noTrail };
const listeners = new Set<() => void>();

function hold(next: Held): void {
  held = next;
  for (const listener of listeners) listener();
}

addEventListener("popstate", () => {
  if (location.search !== held.search) hold({ search: location.search, trail: left(held.trail, held.search) });
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(search: string, how: How): void {
  const address = search || location.pathname;
  if (how === "step") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

const change: ChangeView = (part, how = "step") => {
  const search = queryFrom({ ...viewFrom(held.search), ...part });
  if (search === held.search) return;
  show(search, how);
  const gliding = how === "gliding" ? Object.keys(part).sort().join(" ") : undefined;
  hold({ search, trail: how === "silent" ? held.trail : left(held.trail, held.search, gliding) });
};

function go(taken: readonly [view: string, trail: Trail] | undefined): void {
  if (!taken) return;
  const [search, trail] = taken;
  show(search, "small");
  hold({ search, trail });
}

/** What the view and its trail say of things that go by another id now is said of them by that. */
export function follow(renamed: Renamed): void {
  if (renamed.size === 0) return;
  const now = (view: string) => view.replace(/a_[0-9a-z]{16}/g, (id) => renamed.get(id) ?? id);
  const { search, trail } = held;
  if (now(search) !== search) show(now(search), "silent");
  hold({ search: now(search), trail: { ...trail, past: trail.past.map(now), future: trail.future.map(now) } });
}

/** A movement is over: the next one is another step, even of the same kind. */
export function settle(): void {
  if (held.trail.gliding !== undefined) hold({ ...held, trail: { past: held.trail.past, future: held.trail.future } });
}

export const undo = (): void => go(undone(held.trail, held.search));
export const redo = (): void => go(redone(held.trail, held.search));

export function useView(): readonly [View, ChangeView] {
  const search = useSyncExternalStore(subscribe, () => held.search);
  return [useMemo(() => viewFrom(search), [search]), change];
}

export function useTrail(): Trail {
  return useSyncExternalStore(subscribe, () => held.trail);
}
