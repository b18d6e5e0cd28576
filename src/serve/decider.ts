/** Who decides on the page: a person, with a name if one is given. */
export function deciderOf(name: string | undefined): string {
  return name === undefined ? "person" : `person:${name}`;
}
