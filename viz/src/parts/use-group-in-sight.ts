/** A group that has just been chosen is brought into sight, once all of it has its place; a link keeps its own view. */
import { useEffect, useRef } from "react";
import { usePage } from "./page.ts";

export function useGroupInSight(): void {
  const { graph, shown, places, view, canvas } = usePage();
  const { group: id, camera } = view;
  const seen = useRef(camera ? id : undefined);
  const group = graph.groups.find((each) => each.id === id);
  const isThere =
    group !== undefined &&
    shown.entities.length > 0 &&
    shown.entities.length <= group.members &&
    shown.entities.every((entity) => places?.has(entity.id));
  useEffect(() => {
    if (id === undefined) seen.current = undefined;
    if (!canvas || !isThere || seen.current === id) return;
    seen.current = id;
    canvas.fit();
  }, [canvas, isThere, id]);
}
