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

const patterns: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["comment", /\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/y],
  ["string", /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/y],
  ["quoted", /`(?:``|[^`])*(?:`|$)/y],
  ["parameter", /\$(?:[\p{L}\p{N}_]+|`(?:``|[^`])*(?:`|$))/uy],
  ["word", /[\p{L}\p{Pc}\p{Nl}][\p{L}\p{Mn}\p{Mc}\p{N}\p{Pc}]*/uy],
  ["number", /\d[\w.]*?(?=\.\.|[^\w.]|$)/y],
  ["sign", /[\s\S]/uy],
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

/** The tokens that mean something: neither space nor comment. */
export function significant(cypher: string): Token[] {
  return tokens(cypher).filter(({ kind }) => kind !== "space" && kind !== "comment");
}
