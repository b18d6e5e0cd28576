/**
 * Captions and agency credits lose the space after them when a page is turned into text: "BBCAn ambulance trust",
 * "SuppliedIn a statement", "Police handoutJane Roe was". Found here so that the sentence after one begins where it
 * begins; the text itself is never changed.
 */

/** Words that end a credit. */
const credits = "police handout supplied contributed reuters images media bbc pa getty epa afp";
const ending = new RegExp(
  `^(?:\\p{Lu}[\\p{L}/]* ){0,4}?(?:${credits.split(" ").join("|")})(?=\\p{Lu}\\p{Ll}|(?:A|I) )`,
  "iu",
);
/** Capitals and then a short word that opens sentences: "LDRSThe", "PAIn". */
const letters = /^\p{Lu}{2,6}(?=(?:An?|The|In|It|At|On|He|She|They|We|This|For|After|Before|As|When)[ ,])/u;

/** How many code units at the start of a passage are a credit glued to what follows; 0 for none. */
export function creditLength(passage: string): number {
  const head = passage.slice(0, 80);
  // The pattern ignores case, so the look-ahead is checked again here: the next letter has to be a capital.
  const word = ending.exec(head)?.[0].length ?? 0;
  if (word > 0 && /^\p{Lu}/u.test(head.slice(word)) && /[\p{Ll}]$|^\p{Lu}+$/u.test(head.slice(0, word))) return word;
  return letters.exec(head)?.[0].length ?? 0;
}
