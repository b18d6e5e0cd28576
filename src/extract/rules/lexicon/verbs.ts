/**
 * Verbs that say how something is said: who speaks, and whether what follows is a fact, a claim, a plan or a denial.
 * The verbs of the relations themselves are cues of the predicates.
 */
const list = (verbs: string): readonly string[] => verbs.split(/\s+/);

/** Their subject is the speaker of what follows. */
export const saying = list(
  `say tell add confirm report explain state write note warn insist recall admit acknowledge announce reveal record find
   rule conclude disclose reply respond stress agree accept argue testify describe believe think claim allege maintain contend
   assert suggest complain deny dispute reject`,
);

/** What follows is said, but not as a fact of the text. */
export const alleging = list("claim allege maintain contend believe suggest accuse suspect assert complain");
/** "is alleged to have …", "is thought to have …". */
export const allegedPassive = list("allege believe think suspect accuse report say claim rumour charge");
/** "allegedly", "reportedly". */
export const allegedAdverbs: ReadonlySet<string> = new Set(
  list("allegedly reportedly supposedly purportedly apparently"),
);

export const denying = list("deny dispute reject refute");

/** With an infinitive or a noun: what is still to come. */
export const planning = list(
  `plan intend agree promise pledge vow expect propose want hope need aim prepare undertake commit offer schedule seek
   threaten decide wish wait ask order tell instruct require direct urge recommend invite advise call request demand`,
);
/** With an infinitive: what was not done. */
export const failing = list("fail refuse decline neglect omit forget");
/** With an infinitive or a gerund: what was done. */
export const succeeding = list("begin start continue go help manage come use appear confess admit");

/** Their object, not their subject, is who does what the infinitive says. */
export const objectControl = list(
  "ask order tell instruct require direct urge recommend invite advise want expect request allow force enable help call appoint commission get",
);
/** "accused X of killing", "charged X with murdering". */
export const accusing = list("accuse suspect charge convict acquit clear blame");

/** Verbs that only have to be known as verbs, so that a clause is seen to end there. */
export const plain = list(
  `take make come go see know get give put keep let begin start continue become leave lose pay show stand bring feel happen
   remain include involve follow need use work live die try seem appear call raise offer face suffer retire resign quit step join
   stop receive draw identify help move close open serve apologise appeal fine arrest jail sentence release reach
   improve rely do look learn understand mean concern cause contribute begin fall rise remain relate belong stay sit base appoint
   employ name elect hire consider attempt try avoid prevent`,
);

/** Marks of the future beside the modals: "is due to", "is set to", "is to". */
export const futureWords: ReadonlySet<string> = new Set(
  list("due set going likely scheduled expected poised yet supposed"),
);
