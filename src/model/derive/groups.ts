/** Things that hang together, by pairs: each thing with a representative of its group (union–find). */
export class Groups {
  readonly #parent = new Map<string, string>();

  add(thing: string): void {
    if (!this.#parent.has(thing)) this.#parent.set(thing, thing);
  }

  join(one: string, other: string): void {
    this.#parent.set(this.of(one), this.of(other));
  }

  of(thing: string): string {
    const parent = this.#parent.get(thing) ?? thing;
    if (parent === thing) return thing;
    const root = this.of(parent);
    this.#parent.set(thing, root);
    return root;
  }

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
}
