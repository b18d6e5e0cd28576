/** Who decides: a rule or a person. Without zod, for the commands to begin quickly. */

/** Whether a person decided. That outlives what it is about; what a rule decided does not, for it can be applied again. */
export function isPersons({ by }: { readonly by: string }): boolean {
  return by.startsWith("person");
}

/** A person as who decides, with a name if one is given. */
export function personNamed(name: string | undefined): string {
  return name === undefined ? "person" : `person:${name}`;
}
