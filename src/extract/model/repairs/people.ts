/** People: where a name of theirs begins and ends. */
import { givenNames } from "../../rules/lexicon/given-names.ts";
import { is, type Repair, wordAt } from "./written.ts";

/** "Anna Morris | King's Counsel". */
export const withoutCounsel: Repair = (mention, written) => {
  const { first, last } = mention;
  const isCrown =
    last > first && /^(?:King|Queen)$/.test(wordAt(last, written)) && wordAt(last + 3, written) === "Counsel";
  return isCrown && is("Person", "name", mention, written) ? { ...mention, last: last - 1 } : mention;
};

/** '"Grey, John" <j.grey@…>', "From: Grey, John": one name, the surname first. */
export const surnameFirst: Repair = (mention, written) => {
  const { first, last } = mention;
  const { text, words } = written;
  const isOne =
    first === last && wordAt(first + 1, written) === "," && /^\p{Lu}\p{L}+$/u.test(wordAt(first + 2, written));
  if (!isOne || !is("Person", "name", mention, written)) return mention;
  const before = text.slice(0, words[first]?.start).slice(-24);
  const after = text.slice(words[first + 2]?.end).slice(0, 3);
  const opens = /(?:["\u201c]|;\s|^|\n|(?:^|\n)(?:From|To|Cc|Bcc|Sent by):\s{1,8})$/i.test(before);
  return opens && /^(?:["\u201d;\n]| ?<|$)/.test(after) ? { ...mention, last: first + 2 } : mention;
};

/** "A. | Noel Day", "Ann | J. | Day": an initial belongs to the name that it stands before, and a given name before it. */
export const withInitial: Repair = (mention, written) => {
  const { text, words } = written;
  const at = mention.first - 2;
  const isInitial = /^\p{Lu}$/u.test(wordAt(at, written)) && wordAt(at + 1, written) === ".";
  const isAlone = /(?:^|[\s("\u201c])$/.test(text.slice(0, words[at]?.start).slice(-1));
  if (!isInitial || !isAlone || !is("Person", "name", mention, written)) return mention;
  const between = text.slice(words[at - 1]?.end, words[at]?.start);
  const isGiven = between === " " && givenNames.has(wordAt(at - 1, written).toLowerCase());
  return { ...mention, first: isGiven ? at - 1 : at };
};
