/** Ids in an opened link that things do not go by any more: each is asked for once, and what was arranged follows. */
import { useEffect, useRef } from "react";
import { client } from "../api/client.ts";
import type { Graph } from "../graph/graph.ts";
import type { Arrangement } from "./arrangement.ts";
import { follow } from "./use-view.ts";

/** So many are asked for; a link with more was not made by hand. */
const most = 100;

export function useOldIds({ entities }: Graph, { pins, hidden, folded }: Arrangement): void {
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const unknown = [...new Set([...pins.keys(), ...hidden, ...folded])]
      .filter((id) => !entities.has(id) && !asked.current.has(id))
      .slice(0, most - asked.current.size);
    for (const id of unknown) asked.current.add(id);
    for (const id of unknown) {
      client.neighbourhood(id).then(
        ({ centre }) => centre !== id && follow(new Map([[id, centre]])),
        // It is gone, or cannot be had now: it stays as it is.
        () => {},
      );
    }
  }, [entities, pins, hidden, folded]);
}
