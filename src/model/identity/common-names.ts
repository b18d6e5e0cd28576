/**
 * Names that so many people in Britain bear that two of one full name are no rarity. Written down for this project from
 * general knowledge of the name tables of the census; a fixed list, and never counted from the sources at hand, since
 * what is the same must not depend on what else has been read.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const given = list(
  `aaron abdul adam adrian ahmed alan alex alexander ali alice alison amanda amy andrea andrew angela anna anne
   anthony barbara barry ben benjamin brian bryan callum carol caroline catherine charles charlotte chris christine
   christopher claire clare colin craig daniel darren dave david dawn dean deborah debbie denise dennis derek diane
   donna dorothy edward eileen elaine eleanor elizabeth ellie emily emma eric fatima fiona frank gary gavin geoffrey
   george gillian glen gordon grace graham greg hannah harry hassan hayley heather helen henry hussain ian imran
   jack jackie jacqueline jake james jamie jane janet jason jean jeffrey jennifer jenny jessica jim joan joanna joanne
   joe john jonathan jordan joseph joshua joyce judith julia julian julie karen kate katherine kathleen keith kelly
   ken kenneth kerry kevin kim laura lauren lee leslie lewis liam linda lisa louise luke lynn malcolm margaret maria
   marie marion mark martin mary matthew maureen megan michael michelle mick mike mohamed mohammad mohammed
   mohammad muhammad natalie neil nicholas nick nicola nigel oliver olivia pamela pat patricia patrick paul paula
   pauline peter phil philip phillip rachel raj ray raymond rebecca richard rob robert robin roger ron ronald rosemary
   roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon sheila shirley simon sophie
   stacey stephanie stephen steve steven stuart sue susan suzanne syed terence teresa terry theresa thomas tim timothy
   tina toby tom tony tracey tracy trevor valerie vanessa victoria vincent wayne wendy william yvonne zoe`,
);

const surnames = list(
  `adams ahmed akhtar ali allen anderson andrews armstrong arnold atkinson austin bailey baker ball banks barker
   barnes barnett barrett bates begum bell bennett berry bibi bird bishop black bradley brooks brown bull burke burns
   burton butler byrne campbell carr carroll carter chambers chapman clark clarke cole coleman collins cook cooper cox
   cunningham curtis davidson davies davis davison dawson day dean dixon doyle duncan edwards elliott ellis evans
   fisher fletcher ford foster fox francis fraser freeman french fuller gallagher gardner george gibbs gibson gilbert
   gill gordon graham grant gray green greene gregory griffin griffiths hall hamilton harper harris harrison hart
   harvey hawkins hayes henderson henry hill hodgson holland holmes hopkins houghton howard howarth hudson hughes
   hunt hunter hussain hussein hutchinson islam jackson james jenkins jennings johnson johnston jones jordan joyce kaur
   kelly kennedy kerr khan king knight lambert lane lawrence lawson lee lewis little lloyd long lowe lynch macdonald
   mahmood marsh marshall martin mason matthews may mccarthy mcdonald mckenzie mclean miah miller mills mitchell
   moore moran morgan morris morrison moss murphy murray nash nelson newman newton nicholls nicholson norris obrien
   o'brien o'connor o'neill oliver osborne owen palmer parker parkin parry parsons patel payne pearce pearson perkins
   perry phillips pickering poole porter potter powell pratt price quinn rahman read reed rees reid reynolds richards
   richardson riley roberts robertson robinson rogers rose ross rowe russell ryan saunders scott sharma sharp shaw shah
   simmons simpson sims singh slater smith spencer stephens stephenson stevens stevenson stewart stone sullivan sutton
   taylor thomas thompson thomson todd tucker turner wade walker wallace walsh walters ward warren watkins watson watts
   webb webster wells west wheeler white wilkins wilkinson williams williamson wilson wong wood woods wright young`,
);

/** Whether many go by this given name and surname together. */
export function isCommonName(givenName: string, surname: string): boolean {
  return given.has(givenName) && surnames.has(surname);
}

/** Whether a word is a given name rather than a surname: Marion, but not Thomas. */
export function isGivenName(word: string): boolean {
  return given.has(word) && !surnames.has(word);
}

/** Whether many go by this surname. */
export function isCommonSurname(surname: string): boolean {
  return surnames.has(surname);
}
