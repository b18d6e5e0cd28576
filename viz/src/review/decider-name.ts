/** The name under which somebody decides here. It stays in this browser; without one, decisions are "a person's". */
const key = "inquiry-graph/decider";

export function deciderName(): string | undefined {
  return localStorage.getItem(key) ?? undefined;
}

export function keepDeciderName(name: string): void {
  const trimmed = name.trim().slice(0, 200);
  if (trimmed === "") localStorage.removeItem(key);
  else localStorage.setItem(key, trimmed);
}
