/** Things that hang together, by pairs: each thing with a representative of its group (union–find by size). */
export class Groups {
  readonly #parent = new Map<string, string>();
  readonly #size = new Map<string, number>();

  add(thing: string): void {
    if (!this.#parent.has(thing)) this.#parent.set(thing, thing);
  }

  join(one: string, other: string): void {
    const [first, second] = [this.of(one), this.of(other)];
    if (first === second) return;
    const [larger, smaller] = this.#sizeOf(first) > this.#sizeOf(second) ? [first, second] : [second, first];
    this.#parent.set(smaller, larger);
    this.#size.set(larger, this.#sizeOf(larger) + this.#sizeOf(smaller));
  }

  of(thing: string): string {
    let root = thing;
    let parent = this.#parent.get(root);
    while (parent !== undefined && parent !== root) {
      root = parent;
      parent = this.#parent.get(root);
    }
    return root;
  }

  /** The groups, and the things in each, in the order in which they were added. */
  all(): string[][] {
    const groups = new Map<string, string[]>();
    for (const thing of this.#parent.keys()) {
      const root = this.of(thing);
      const group = groups.get(root);
      if (group) group.push(thing);
      else groups.set(root, [thing]);
    }
    return [...groups.values()];
  }

  #sizeOf(root: string): number {
    return this.#size.get(root) ?? 1;
  }
}
