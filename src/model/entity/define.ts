/** What there is to say about a type of entity, once; labels, legend and schema follow from it. */
export interface EntityDefinition<Name extends string = string> {
  /** The type, also the label in Neo4j. */
  readonly name: Name;
  readonly plural: string;
  readonly means: string;
  /** How it is drawn; a type is told by its shape as well as by its colour. */
  readonly shape: "circle" | "square" | "diamond" | "triangle" | "page";
  /** Hexadecimal, on a light and on a dark ground; each at least 3 : 1 against it. */
  readonly colour: { readonly light: string; readonly dark: string };
}

export function entityType<const Name extends string>(definition: EntityDefinition<Name>): EntityDefinition<Name> {
  return Object.freeze(definition);
}
