/**
 * Words that stand over a clause, a gerund or an infinitive, by what they tell of it: "denied that", "the rumour
 * that", "acquitted of". A claim is a fact of the text only when every word over it is listed here and bears it out;
 * a word that no list has tells nothing, and then nothing is claimed.
 */
export type Effect = "stands" | "alleged" | "denied" | "undone" | "planned" | "supposed" | "unknown";

/** What a governor tells of the clause under it: when it is affirmed itself, and when it is negated. */
export interface Bearing {
  readonly affirmed: Effect;
  readonly negated: Effect;
  /** Its subject says what is under it. */
  readonly speaks?: boolean;
}

type Rows = readonly (readonly [bearing: Bearing, words: string])[];
const table = (rows: Rows): ReadonlyMap<string, Bearing> =>
  new Map(rows.flatMap(([bearing, words]) => words.split(/\s+/).map((word) => [word, bearing] as const)));

const fact: Bearing = { affirmed: "stands", negated: "unknown" };
/** "did not find that", "no evidence that". */
export const finding: Bearing = { affirmed: "stands", negated: "undone", speaks: true };
const saying: Bearing = { affirmed: "stands", negated: "unknown", speaks: true };
const claiming: Bearing = { affirmed: "alleged", negated: "unknown", speaks: true };
/** "does not think that it did" says that it did not. */
const believing: Bearing = { affirmed: "alleged", negated: "undone", speaks: true };
const thinking: Bearing = { affirmed: "stands", negated: "undone", speaks: true };
const denying: Bearing = { affirmed: "denied", negated: "unknown", speaks: true };
const hearsay: Bearing = { affirmed: "alleged", negated: "unknown" };
const evidence: Bearing = { affirmed: "alleged", negated: "undone" };
const falsehood: Bearing = { affirmed: "undone", negated: "unknown" };
const undone: Bearing = { affirmed: "undone", negated: "unknown" };
const done: Bearing = { affirmed: "stands", negated: "undone" };
const possible: Bearing = { affirmed: "supposed", negated: "supposed" };
const plan: Bearing = { affirmed: "planned", negated: "planned" };

/** Verbs with a clause: "said that it was", "found it had". */
export const clauseVerbs = table([
  [
    fact,
    "know realise learn discover remember forget regret recognise acknowledge admit confess accept note notice see reveal mean recall",
  ],
  [finding, "find conclude rule determine establish prove show demonstrate confirm observe"],
  [
    saying,
    `say tell add report explain state write warn insist announce record disclose reply respond stress agree testify
     describe advise inform understand read remind emphasise declare promise pledge vow`,
  ],
  [claiming, "claim allege maintain contend suggest accuse suspect assert complain argue hear speculate imply"],
  [believing, "believe"],
  [thinking, "think"],
  [denying, "deny dispute reject refute"],
]);

/** The same without a person: "it is said that", "it was found that". */
export const clausePassives = table([
  [fact, "know accept acknowledge agree note record reveal confirm disclose announce recognise"],
  [{ affirmed: "stands", negated: "undone" }, "find conclude rule determine establish prove show demonstrate"],
  [
    hearsay,
    "say tell report allege claim believe think suspect rumour suggest understand state argue assert hear inform advise",
  ],
]);

/** Nouns and adjectives with "that". */
export const clauseWords = table([
  [
    fact,
    `fact finding findings conclusion ruling confirmation news admission acknowledgement revelation problem
     point reason result difficulty knowledge recognition clear obvious evident aware undeniable sorry
     confident satisfied grateful glad angry upset appalled time day week month year moment way extent so now given such`,
  ],
  [done, "true right truth"],
  [evidence, "evidence proof indication sign trace record"],
  [falsehood, "false untrue nonsense incorrect wrong mistaken"],
  [{ affirmed: "stands", negated: "unknown" }, "certain sure"],
  [{ affirmed: "unknown", negated: "stands" }, "doubt question dispute"],
  [
    hearsay,
    `claim claims allegation allegations accusation accusations suggestion suggestions belief suspicion suspicions
     theory rumour rumours report reports speculation assertion story stories tale view impression complaint complaints
     case argument`,
  ],
  [{ affirmed: "denied", negated: "unknown" }, "denial denials"],
  [possible, "possibility possible likelihood likely unlikely probable conceivable chance risk prospect danger"],
]);

/** Verbs with a gerund, a preposition between or not: "denied killing", "cleared him of killing". */
export const gerundVerbs = table([
  [done, "begin start continue keep resume finish succeed help manage"],
  [
    fact,
    `admit confess convict involve remember recall apologise criticise jail imprison sentence fine sack dismiss condemn
     praise thank forgive regret end spend include acknowledge`,
  ],
  [
    { affirmed: "alleged", negated: "unknown", speaks: true },
    "accuse suspect charge blame arrest question prosecute try sue indict",
  ],
  [undone, "acquit clear exonerate absolve avoid stop prevent refuse fail decline forbid ban bar refrain exclude"],
  [{ affirmed: "denied", negated: "unknown", speaks: true }, "deny dispute reject refute"],
  [plan, "consider propose plan suggest recommend discuss contemplate envisage intend"],
]);

/** Nouns and adjectives with a gerund: "guilty of killing", "suspicion of killing". */
export const gerundWords = table([
  [done, "guilty responsible conviction convictions experience fact"],
  [
    hearsay,
    "suspicion accusation accusations allegation allegations charge charges evidence rumour rumours suspected accused",
  ],
  [undone, "innocent incapable acquittal"],
]);

/** Nouns and adjectives with an infinitive. */
export const infinitiveWords = table([
  [undone, "failure failures refusal unable inability unwilling reluctant reluctance unwillingness neglect"],
  [
    plan,
    `plan plans decision intention promise pledge proposal proposals order orders request requests duty power powers
     agreement offer deadline instruction instructions recommendation recommendations call calls due set likely ready
     willing expected able free required obliged bound determined keen going about prepared scheduled supposed entitled
     right need bid commitment`,
  ],
  [possible, "attempt attempts effort efforts threat threats"],
]);

/** Before a verb of saying, they take back what it says: "wrongly reported". */
export const doubtingAdverbs: ReadonlySet<string> = new Set(
  "wrongly falsely mistakenly incorrectly erroneously untruthfully inaccurately supposedly dishonestly".split(" "),
);

/** Every verb of the lists, so that it is known as one. */
export const governingVerbs: readonly string[] = [
  ...new Set([...clauseVerbs.keys(), ...clausePassives.keys(), ...gerundVerbs.keys()]),
  ..."doubt hope fear worry wonder wish imagine pretend dream lie assume guess feel expect joke oppose plead lack haunt query".split(
    " ",
  ),
];
