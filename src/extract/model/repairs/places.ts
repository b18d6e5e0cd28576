/** Places: a town apart from its state, and a country that is taken for a body. */
import { countries } from "../../rules/lexicon/countries.ts";
import type { Found } from "../spans.ts";
import { is, named, type Repair, textOf, type Written, wordsOf } from "./written.ts";

/** "talks with Iran": a country is a place, whoever speaks for it. */
export const country: Repair = (mention, written) => {
  const isBody = is("Organisation", "name", mention, written);
  return isBody && countries.has(textOf(mention, written)) ? named("Site", mention, written) : mention;
};

/** "San Felipe, Texas", "Holmby CA": a town and its state are two. */
export function withoutState(mention: Found, written: Written): Found[] {
  const own = wordsOf(mention, written).map(withCapital);
  const at = own.length - (states.has(own.slice(-2).join(" ")) ? 2 : states.has(own.at(-1) ?? "") ? 1 : 0);
  const town = own[at - 1] === "," ? at - 1 : at;
  const isTold =
    at < own.length &&
    town > 0 &&
    !/^(?:New|North|South|East|West|Northern|Southern|Central|of|the)$/i.test(own[town - 1] ?? "");
  if (!isTold || !is("Site", "name", mention, written)) return [mention];
  return [
    { ...mention, last: mention.first + town - 1 },
    { ...mention, first: mention.first + at },
  ];
}

/** "miramar florida": hasty writers spare the capital; in short words it is what tells a state from a word. */
function withCapital(word: string): string {
  return word.length > 3 ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word;
}

const states: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
   Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
   Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
   AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
   SD TN TX UT VT VA WA WV WI WY England Scotland Wales`
    .split(/\s+/)
    .concat(["New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Rhode Island"])
    .concat(["South Carolina", "South Dakota", "West Virginia", "Northern Ireland"]),
);
