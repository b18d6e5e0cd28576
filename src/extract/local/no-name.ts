/**
 * What the network takes for a name and is none by the signs around it or by itself: a piece of an address, a label of
 * minutes, a plain word in capitals ("you HAVE to"), a people ("the British firm").
 */
import type { Span } from "../../model/index.ts";
import { offices } from "../rules/lexicon/people.ts";

const labels = /^(?:ACTIONS?|AGREED|DECISION|DECIDED|NOTED|RECOMMENDED|RESOLVED|PRESENT|APOLOGIES)$/;

/** Whether a place is inside "a.lee@trust.example", or is the "RESOLVED" of "RESOLVED: that …". */
export function isNoName(text: string, { start, end }: Span): boolean {
  const [before] = /\S*$/.exec(text.slice(Math.max(0, start - 64), start)) ?? [""];
  const [after] = /^\S*/.exec(text.slice(end, end + 64)) ?? [""];
  const written = text.slice(start, end);
  if (plain.test(written) || peoples.test(written) || praise.test(written) || legalForm.test(written)) return true;
  if (believers.test(written) || programs.test(written)) return true;
  if (isHeading(text, { start, end }) && offices.has(written.toLowerCase())) return true;
  if (!/\s/.test(written) && /[^\s<(@]@[\p{L}\d]/u.test(before + written + after)) return true;
  return labels.test(written) && /^(?::|\s+that\b)/.test(text.slice(end, end + 8));
}

/** "1. CORONER" in a line of its own. */
function isHeading(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).slice(-12);
  return (
    /^\p{Lu}+$/u.test(text.slice(start, end)) &&
    /(?:^|\n)[\d.)\s]*$/.test(before) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end))
  );
}

/** Words that are nobody's name, shouted or at the start of a line. */
const plain =
  /^(?:(?:I|ME|WE|US ALL|YOU|HE|SHE|IT|THEY|THIS|THAT|THERE|HERE|WHO|WHAT|WHY|HOW|ALL|ANY|EVER|NEVER|NOT|NO|YES|OK|TOO|VERY|ONLY|JUST|FREE|NEW|NOW|AND|OR|BUT|IF|IS|ARE|WAS|HAVE|HAS|DO|DOES|WILL|CAN|MUST|DAYS?|NOTICE|NOTE|PLEASE|THANKS?|BEST|FYI|ASAP|AM|PM|DIY|DVD|CD|TV|PC|FAQ|CV|DNA|PIN|PDF|URL|WWW|HTTP|PLZ|PLS)|(?:Please|Plz|Pls|Thanks?|Regards|Hello|Dear|Sincerely|Cheers)(?: .*)?)$/;

/** The headline of a review: "Great Service". */
const praise =
  /^(?:Great|Good|Poor|Best|Worst|Bad|Excellent|Terrible|Amazing|Awesome|Fantastic|Wonderful|Prompt|Friendly|Customer)(?: (?:Great|Good|Customer|Little|Family))? (?:Service|Place|Food|Store|School|Job|People|Work|Help|Experience|Staff|Time|Deal|Meal|Location|Shop)s?$/i;

/** What follows a name and names nothing by itself. */
const legalForm = /^(?:Inc|Ltd|LLC|LLP|L\.P|PLC|Corp|MD|M\.D|PhD|Ph\.D|MBBS|BSc|FRCS|RN)\.?$/i;

/** Faiths, parties and camps by those who belong to them. */
const believers =
  /^(?:Anglican|Baptist|Buddhist|Catholic|Christian|Hindu|Islamist|Jew|Methodist|Nazi|Neo-?con|Neo-?conservative|Orthodox|Protestant|Quaker|Shia|Shi[’']?ite|Sikh|Sunni|Zionist)(?:s|ies)?(?: (?:Arab|Muslim)s?)?$/i;

/** Programs, which are none of our things. */
const programs =
  /^(?:(?:Microsoft |MS )?(?:Excel|Internet Explorer|Outlook|PowerPoint|Windows(?: \w+)?|Word)|Android|Chrome|Firefox|Gmail|Hotmail|iPad|iPhone|iTunes|Linux|Netscape|Photoshop|Skype|Usenet(?: News)?|Wi-?Fi)$/;

/** Adjectives of places, which name no place themselves. */
const peoples =
  /^(?:Afghan|African|Albanian|American|Arab|Argentine|Asian|Australian|Austrian|Bangladeshi|Belgian|Brazilian|British|Bulgarian|Canadian|Caribbean|Chinese|Colombian|Cornish|Croatian|Cuban|Cypriot|Czech|Danish|Dutch|Egyptian|English|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Jewish|Kenyan|Korean|Kurdish|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Maltese|Mexican|Moroccan|Muslim|Nepalese|Nigerian|Norwegian|Pakistani|Palestinian|Polish|Portuguese|Romanian|Russian|Saudi|Scottish|Serbian|Slovak|Somali|South African|Soviet|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Thai|Tunisian|Turkish|Ukrainian|Vietnamese|Welsh|Zimbabwean)s?$/i;
