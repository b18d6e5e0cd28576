/** What a source may be. Apart from the schemas, so that the commands can name the kinds without loading them. */
export const sourceKinds = [
  "article",
  "report",
  "transcript",
  "statement",
  "letter",
  "email",
  "minutes",
  "other",
] as const;
