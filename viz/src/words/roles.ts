/** Roles on one line. What is said as a role may be a whole sentence: the evidence has it in full. */
const longest = 90;

export function rolesInWords(roles: readonly string[]): string {
  return roles.map(shortened).join(", ");
}

/** Cut at the end of a word. */
export function shortened(words: string): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(" ", longest);
  return `${words.slice(0, end > 0 ? end : longest)} …`;
}
