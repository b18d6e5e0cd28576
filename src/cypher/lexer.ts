/**
 * Cypher cut into tokens, as far as needed to tell words from texts: strings, names in backticks, comments and
 * parameters are one token each. Covers the whole input: the tokens joined give it back.
 * Cypher Manual 5, "Naming rules and recommendations", "Comments", "Expressions: string literals".
 */
export interface Token {
  readonly kind: "word" | "number" | "string" | "quoted" | "parameter" | "comment" | "space" | "sign";
  readonly text: string;
  readonly start: number;
}

/** What Neo4j takes for a blank is more than what JavaScript does: the separators U+001C to U+001F among others. */
const blank = "[\\s\\u001c-\\u001f\\u0085\\u180e]+";
const word = "[\\p{L}\\p{Pc}\\p{Nl}][\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Nl}\\p{Pc}]*";
const quoted = "`(?:``|[^`])*(?:`|$)";

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", new RegExp(blank, "y")],
  ["comment", /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/y],
  ["string", /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/y],
  ["quoted", new RegExp(quoted, "y")],
  ["parameter", new RegExp(`\\$(?:\\d+|${word}|${quoted})`, "uy")],
  ["word", new RegExp(word, "uy")],
  ["number", /0x[\da-f]+|0o[0-7]+|\d[\d_]*(?:\.(?!\.)[\d_]*)?(?:e[+-]?\d+)?/iy],
  ["sign", /\.\.|[\s\S]/uy],
];

export function tokens(cypher: string): Token[] {
  const found: Token[] = [];
  let start = 0;
  while (start < cypher.length) {
    const token = tokenAt(cypher, start);
    found.push(token);
    start += token.text.length;
  }
  return found;
}

function tokenAt(cypher: string, start: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(cypher);
    if (match) return { kind, text: match[0], start };
  }
  // Half of a surrogate pair, which the last pattern does not take.
  return { kind: "sign", text: cypher.charAt(start), start };
}

/** Whether a token means something: neither space nor comment. */
export function isSignificant({ kind }: Token): boolean {
  return kind !== "space" && kind !== "comment";
}

/** The tokens that mean something. */
export function significant(cypher: string): Token[] {
  return tokens(cypher).filter(isSignificant);
}
