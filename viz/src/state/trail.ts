/** The views that were, so that any change of the view can be taken back and made again. Pure; a view is its query. */
export interface Trail {
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** What is being changed bit by bit, such as words that are typed: one step, not one for each letter. */
  readonly gliding?: string | undefined;
}

export const noTrail: Trail = { past: [], future: [] };

const longest = 200;

/** The view `from` has been left; `gliding` names a movement of which this is a part. */
export function left(trail: Trail, from: string, gliding?: string): Trail {
  const goesOn = gliding !== undefined && gliding === trail.gliding;
  return { past: goesOn ? trail.past : [...trail.past, from].slice(-longest), future: [], gliding };
}

/** Back one step: the view that was, and the trail from there. */
export function undone({ past, future }: Trail, now: string): readonly [view: string, trail: Trail] | undefined {
  const view = past.at(-1);
  return view === undefined ? undefined : [view, { past: past.slice(0, -1), future: [...future, now] }];
}

export function redone({ past, future }: Trail, now: string): readonly [view: string, trail: Trail] | undefined {
  const view = future.at(-1);
  return view === undefined ? undefined : [view, { past: [...past, now], future: future.slice(0, -1) }];
}
