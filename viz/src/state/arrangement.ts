/** What the reader has done to the picture beyond the filters: moved, hidden, folded, brought in. Pure. */
import type { Point } from "../layout/box.ts";

/** Where a thing stays, in units of the plane that it was put there on. */
export interface Pin extends Point {
  /** A group whose things are laid out apart; absent on the plane of all things. */
  readonly group?: string;
}

export interface Arrangement {
  /** Things that stay where the reader put them. */
  readonly pins: ReadonlyMap<string, Pin>;
  readonly hidden: ReadonlySet<string>;
  /** Things whose neighbours are folded away, as far as they hang on nothing else. */
  readonly folded: ReadonlySet<string>;
  /** Things whose neighbours were brought in from the store, in that order. */
  readonly expanded: readonly string[];
}

export const asLaidOut: Arrangement = { pins: new Map(), hidden: new Set(), folded: new Set(), expanded: [] };

/** The pins of one plane; on another, their places would mean nothing. */
export function pinsOn({ pins }: Arrangement, group: string | undefined): ReadonlyMap<string, Point> {
  return new Map([...pins].filter(([, pin]) => pin.group === group));
}

export function pinned(arrangement: Arrangement, id: string, { x, y }: Point, group?: string | undefined): Arrangement {
  const place = { x: Math.round(x), y: Math.round(y), ...(group && { group }) };
  return { ...arrangement, pins: new Map([...arrangement.pins, [id, place]]) };
}

export function loosened(arrangement: Arrangement, id: string): Arrangement {
  return { ...arrangement, pins: new Map([...arrangement.pins].filter(([pinned]) => pinned !== id)) };
}

/** With a thing put into one of the sets, or taken out. */
export function flipped(arrangement: Arrangement, of: "hidden" | "folded", id: string): Arrangement {
  const set = new Set(arrangement[of]);
  if (!set.delete(id)) set.add(id);
  return { ...arrangement, [of]: set };
}

export function expandedBy(arrangement: Arrangement, id: string): Arrangement {
  const { expanded } = arrangement;
  return expanded.includes(id) ? arrangement : { ...arrangement, expanded: [...expanded, id] };
}
