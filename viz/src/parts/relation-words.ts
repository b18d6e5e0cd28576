/** A whole relation in words: "Mara Quill was treated by Harrow Vale Care Trust". */
import type { Line } from "../../../src/serve/api.ts";
import { type Graph, nameOf } from "../graph/graph.ts";
import { saysOf } from "../words/relation.ts";

export function relationInWords(graph: Graph, line: Line): string {
  return `${nameOf(graph, line.subject)} ${saysOf(line)} ${nameOf(graph, line.object)}`;
}
