/** Places on a plane of its own, made anew by the worker each time; always the same for the same things. */
import { useEffect, useState } from "react";
import type { Places } from "./box.ts";
import { layOut } from "./lay-out.ts";
import type { Plane } from "./planes.ts";

/** Nothing while the layout is being made, or without a plane. */
export function usePlane(plane: Plane | undefined, aspect: number): Places | undefined {
  const [made, setMade] = useState<{ readonly places: Places; readonly of: Plane }>();
  useEffect(() => {
    if (!plane) return;
    const { boxes, joins } = plane;
    return layOut({ rounds: [boxes], joins, known: new Map(), aspect }, (places) => setMade({ places, of: plane }));
  }, [plane, aspect]);
  return made && made.of === plane ? made.places : undefined;
}
