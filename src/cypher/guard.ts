/** To come: refuses what is not a plain reading of the graph. */
export function guard(_cypher: string): void {}
