/** The kinds of mistake, in the order in which they are listed: entities first, since relations hang on them. */
export const mistakeKinds = {
  "name-missed": "a name that was not found",
  "name-wrong-type": "a name found with another type",
  "name-wrong-extent": "a name found with more or fewer words",
  "name-spurious": "found as a name and none",
  "entity-split": "one thing taken for several",
  "entity-joined": "several things taken for one",
  "description-missed": "something without a name that was not found",
  "end-missing": "a relation missed because an end was not found",
  "relation-missed": "a relation missed with both ends found",
  "relation-reversed": "subject and object the wrong way round",
  "relation-wrong-predicate": "the right ends with another predicate",
  "relation-spurious": "a relation that is not in gold",
  stance: "the stance of a matched relation",
  polarity: "the polarity of a matched relation",
  speaker: "the speaker of a matched relation",
  when: "the time of a matched relation",
  role: "the words of the role of a matched relation",
} as const;
export type MistakeKind = keyof typeof mistakeKinds;

export interface Mistake {
  readonly kind: MistakeKind;
  readonly passage: string;
  /** What gold says, and what was predicted; nothing where there is none. */
  readonly gold?: string;
  readonly predicted?: string;
  /** Why, where it can be told: which end is missing and what became of it. */
  readonly because?: string;
  /** The sentence that gold or prediction takes for evidence. */
  readonly sentence?: string;
}
