/** The closed classes of English, as far as the rules look at them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const determiners = set(
  "the a an this that these those my your his her its our their such any some each every no whose",
);
export const possessives = set("my your his her its our their whose");
export const relatives = set("who which that whom");
export const conjunctions = set("and or but then nor &");
export const prepositions = set(
  "of in at on by to from with for into about against after before during under over through between within without " +
    "near around since until until upon via regarding concerning following despite among across towards toward off " +
    "beside besides behind beyond as than like per alongside inside outside throughout",
);
export const subordinators = set(
  "if unless whether because although though while when where once so whereas how why what",
);
export const negatives = set("not never n't nobody none neither nor cannot");
export const modals = set(
  "will shall would should could may might must can cannot 'll won't wouldn't shan't can't couldn't shouldn't mustn't",
);
export const auxiliaries = set(
  "be is are was were been being am 's 're 'm has have had having 've 'd do does did isn't aren't wasn't weren't hasn't " +
    "haven't hadn't don't doesn't didn't",
);
export const passiveAuxiliaries = set("be is are was were been being am 's 're 'm get got isn't aren't wasn't weren't");
export const adverbs = set(
  "also again then twice once now later ago still already just yet ever even only soon often always together first " +
    "instead too here there both all further almost since down back away itself himself herself themselves",
);
export const pronouns = set("i we you he she they it me us him her them");
export const months = set("january february march april may june july august september october november december");
export const weekdays = set("monday tuesday wednesday thursday friday saturday sunday");

const closedClasses = [auxiliaries, conjunctions, modals, negatives, prepositions, relatives, subordinators];

/** Whether a word only binds others: no noun, no verb of its own, no adjective. */
export function isClosed(word: string): boolean {
  return closedClasses.some((words) => words.has(word));
}

/** Words that are never part of a name, however they are written. */
export const nameless: ReadonlySet<string> = new Set([
  ...determiners,
  ...relatives,
  ...conjunctions,
  ...prepositions,
  ...subordinators,
  ...negatives,
  ...modals,
  ...auxiliaries,
  ...pronouns,
  ...set(
    "yes no ok okay i'm it's that's he's she's they're we're one two three four five six seven eight nine ten eleven " +
      "twelve today yesterday tomorrow tonight however therefore meanwhile mine q a re fw fwd cc bcc subject sent date " +
      "attachments according given having being did does do could would should can will was were is are has have had",
  ),
]);

/** Words that begin sentences with a capital; inside a sentence a capital makes them part of a name. */
export const openers: ReadonlySet<string> = new Set([
  ...nameless,
  ...adverbs,
  ...set(
    "thank thanks please sorry good dear yours well not dozens hundreds thousands many most more much several few other " +
      "others either last next nevertheless moreover finally secondly firstly thirdly perhaps maybe indeed asked follow " +
      "send read contact call click visit watch listen former ex outgoing incoming acting interim local senior everyone " +
      "everybody anyone someone something nothing anything let leave see page internal independent external new old " +
      "early late mum dad earlier later",
  ),
]);
