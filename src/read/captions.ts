/**
 * Captions and picture credits. They are no sentences of the text around them, and a page copied as text often glues
 * a credit to the paragraph that follows it ("PA MediaThe trust said …").
 */

const CAPTION =
  /^(?:image|picture|photo(?:graph)?|pic|file photo|video|media|figure|fig\.?)(?:\s+(?:caption|source|credit|by|courtesy of)\b[,:]?|\s*:|\s+©)|^(?:image|picture|photo(?:graph)?)s?(?:\s+supplied)?\s+by\b|^©\s|^\((?:image|picture|photo|pic|credit)s?:|^getty images$/i;

/** Whether a paragraph says itself that it belongs to a picture. */
export function isCaption(text: string): boolean {
  return text.length <= 300 && CAPTION.test(text.trimStart());
}

/** Agencies and the kinds of body that hand out pictures. */
const agencies =
  "BBC|ITV|Sky News|PA Media|PA Wire|PA|Reuters|AFP|Getty Images|Getty|Alamy|EPA|AP|LDRS|Google|Facebook|Supplied|" +
  "Submitted|Handout|Contributed|Family handout|Family photo";
const bodies = "Police|Council|Constabulary|Trust|Hospital|Hospitals|University|Family|Inquiry|Fire and Rescue Service";
const GLUED = new RegExp(
  `^(?:(?:[A-Z][a-z'’]+ ){1,4}(?:${bodies})|(?:[A-Z][a-z'’]+ [A-Z][a-z'’]+/)?(?:${agencies}))(?=["“‘']?[A-Z][a-z'’]+[ ,])`,
);

/** Words that end a credit: "Police handoutJane Roe was", "BBCAn ambulance trust", "Hollowell PABereaved parents". */
const ENDING =
  /^(?:\p{Lu}[\p{L}/]* ){0,4}?(?:[Hh]andout|[Ss]upplied|[Cc]ontributed|[Ss]ubmitted|Reuters|BBC|PA|EPA|AFP|Getty|(?<=\p{L} )(?:Images|Media))(?=\p{Lu}\p{Ll}|[AI] )/u;
/** Capitals and then a short word that opens sentences: "LDRSThe", "PAIn"; not "A", for "HWA denied" is a body. */
const LETTERS = /^\p{Lu}{2,6}(?=(?:An|The|In|It|At|On|He|She|They|We|This|For|After|Before|As|When)[ ,])/u;

/** How many characters of a paragraph are a picture credit that was glued to it. */
export function gluedCredit(text: string): number {
  const head = text.slice(0, 120);
  return (
    [GLUED, ENDING, LETTERS].map((pattern) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0
  );
}
