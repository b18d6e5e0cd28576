/**
 * A corpus as large as wanted, of articles about people and bodies that are new or have been written about before: for
 * measuring what the ten thousandth document costs, and for nothing else. Three in ten are new; the others are those of
 * some earlier article, so the more often one has been written about, the more often it comes again (Simon, 1955). One
 * authority is in every article. The same number always gives the same article.
 */

const given =
  "Amara Peter Lena Tariq Ruth Owen Nadia Colm Grace Iwan Priya Samuel Hanne Femi Bridget Anton Leila Marcus Yusuf Elin Dora Kofi Maeve Stefan Rosa Imran Tess Bryn Clara Hugo".split(
    " ",
  );
const starts =
  "Ash Bram Cald Dun El Fen Gar Har Ing Kel Lang Mor Nor Ost Pen Quar Rus Sal Tarr Ull Ves Wend Yar Zel Crom Brack Thorn Hal Stan Marl".split(
    " ",
  );
const middles = "a e o er in al and en ing is or un".split(" ");
const ends = "by croft dale den field ford gate ham holt ley mere more more ner sey stead stow ter ton wick".split(" ");

/** A number from 0 up to 1 for each list of numbers: a hash (FNV-1a), spread. */
function chance(...of: readonly number[]): number {
  let hash = 2_166_136_261;
  for (const each of of) hash = Math.imul(hash ^ each, 16_777_619) ^ (each >>> 3);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function pick(list: readonly string[], ...of: readonly number[]): string {
  return list[Math.floor(chance(...of) * list.length)] ?? "";
}

/** Who plays a part in an article: the number of the article in which they were new. */
function known(article: number, part: number): number {
  let at = article;
  while (at > 0 && chance(at, part, 1) >= 0.3) at = Math.floor(chance(at, part, 2) * at);
  return at;
}

function madeUp(...of: readonly number[]): string {
  return `${pick(starts, ...of, 3)}${pick(middles, ...of, 4)}${pick(ends, ...of, 5)}`;
}

function person(article: number, part: number): string {
  const first = known(article, part);
  return `${pick(given, first, part, 6)} ${madeUp(first, part)}`;
}

/** An article's text; articles of one number apart share much, those far apart little. */
export function corpusArticle(number: number): string {
  const place = madeUp(known(number, 1), 1);
  const trust = `${place} Care Trust`;
  const hospital = `${madeUp(known(number, 2), 2)} Hospital`;
  const [patient, chief, coroner, officer] = [
    person(number, 3),
    person(number, 4),
    person(number, 5),
    person(number, 6),
  ];
  const surname = chief.split(" ").at(-1);
  const year = 2005 + Math.floor(chance(number, 7) * 20);
  const title = chance(known(number, 4), 8) < 0.5 ? "Dr" : "Ms";
  return [
    `Inspectors return to ${place}, report ${number}`,
    `${trust} was inspected by the Care Standards Authority (CSA) in March ${year}.`,
    `${patient} was treated by ${trust} before being admitted to ${hospital}. The CSA will inspect the trust again next year.`,
    `${title} ${chief}, the chief executive of ${trust}, said: "We accept the findings of SR-${year}-${100 + number}." ${title} ${surname} announced a review of ${hospital}.`,
    `${coroner}, the senior coroner, criticised ${trust}. ${officer} of ${madeUp(known(number, 9), 9)} Police told the inquest that ${patient} had not been seen in ${year - 1}.`,
    `${trust} told ${patient}'s family that it would publish an action plan by June. ${chief} denied that staff had been warned.`,
    "",
  ].join("\n\n");
}
