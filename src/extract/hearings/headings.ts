/**
 * The lines that structure a transcript, read one at a time: oaths, examinations, statements, speeches. British and
 * Irish inquiries word them in much the same way.
 */
import { isChairOffice, isCounselOffice, isName, type Named, namesIn } from "./names.ts";

export type Heading =
  | {
      readonly is: "oath";
      readonly names: readonly Named[];
      readonly how: "sworn" | "affirmed" | "recalled" | "called";
    }
  | { readonly is: "questions"; readonly by: readonly Named[]; readonly party: Named | undefined }
  | {
      readonly is: "statement";
      readonly by: readonly Named[];
      readonly reader: Named | undefined;
      /** Whether it is told in the words of another: then "I" is the one who speaks. */
      readonly summary: boolean;
      readonly read: boolean;
    }
  | { readonly is: "speech"; readonly by: readonly Named[] }
  | { readonly is: "name"; readonly name: Named };

const longest = 200;

const QUESTIONS =
  /^(?:(?:further|additional|more|re-?|cross-?) ?)*(?:question(?:s|ed|ing)|examin(?:ed|ation)(?:-in-chief)?)(?: in chief)?(?: \([^)]*\))?(?: of .{2,60})?(?: put)? (?:by|from|on behalf of) (.+)$/i;
const OATH =
  /^(.{2,120}?)[\s,]*[([]?\s*(?:(?:having been |previously |already |re-?(?=sworn|affirmed))*)(sworn|affirmed|recalled|continued|called)\b[^()[\]]{0,60}[)\]]?$/iu;
const SUMMARY =
  /^(.{2,100}?),? \(?summary (?:of (?:the )?(?:witness )?statement )?(?:was )?read(?: (?:out )?by (.+?))?\)?$/i;
const STATEMENT =
  /^(?:(?:pre-?recorded|impact|commemorative|witness|opening|written|joint|family) )*(summary|statement|evidence|account)(?: of (?:the )?(?:witness )?(?:statement|evidence))?,? (of|by|from) (.+?)(?:,? about (.+?))?(?:,? (?:was |\()?(?:read|summari[sz]ed)(?: (?:out )?(?:in )?(?:by|on behalf of) (.+?))?\)?| by (.+?))?$/i;
const SPEECH =
  /^(?:(?:pre-?recorded|further|brief) )*(?:opening|closing|submissions?|remarks|reply|response|announcements?|summary of .{3,60})(?: (?:statement|remarks|submissions?|address|words))?s? (?:by|from|on behalf of) (.+)$/i;
const TAIL = /\s*[([](?:continued|resumed|via .{3,30}|remotely)[)\]]$/i;

/** What a line says of the hearing; nothing when it is a line like any other. @param heading marked as a heading */
export function headingOf(line: string, start: number, heading: boolean): Heading | undefined {
  const lead = /^[\s*_"“]*/.exec(line)?.[0].length ?? 0;
  const words = line.slice(lead).replace(/[\s.:*_]+$/, "");
  const from = start + lead;
  if (words.length > longest || words.includes("\n")) return undefined;
  return (
    questions(words, from) ??
    speech(words, from) ??
    statement(words, from) ??
    oath(words, from) ??
    bare(words, from, heading)
  );
}

function questions(words: string, start: number): Heading | undefined {
  const match = QUESTIONS.exec(words.replace(TAIL, ""));
  const who = match?.[1];
  if (!match || who === undefined) return undefined;
  const at = start + match[0].length - who.length;
  const split = /^(.*?),? (?:on behalf of|representing|counsel for|for) (.+)$/i.exec(who);
  const [, name = who, party] = split && !isCounselOffice(who) ? split : [undefined, who, undefined];
  const by = isCounselOffice(name) ? [{ text: name, start: at, end: at + name.length }] : namesIn(name, at);
  if (by.length === 0 || !by.every(({ text }) => isCounselOffice(text) || isChairOffice(text) || isName(text)))
    return undefined;
  const end = at + who.length;
  return {
    is: "questions",
    by,
    party: party === undefined ? undefined : { text: party, start: end - party.length, end },
  };
}

function speech(words: string, start: number): Heading | undefined {
  const match = SPEECH.exec(words);
  const who = match?.[1];
  return match && who !== undefined && /^[\p{Lu}\d]|^the /u.test(who)
    ? { is: "speech", by: namesIn(who, start + match[0].length - who.length) }
    : undefined;
}

function statement(words: string, start: number): Heading | undefined {
  const place = (text: string) => start + words.lastIndexOf(text);
  const [, told, teller] = SUMMARY.exec(words) ?? [];
  if (told !== undefined && isName(told)) {
    const [reader] = teller === undefined ? [] : namesIn(teller, place(teller));
    return { is: "statement", by: namesIn(told, start), reader, summary: true, read: true };
  }
  const match = STATEMENT.exec(words);
  if (!match) return undefined;
  const [, kind = "", , who = "", about, readBy, by] = match;
  const authors = namesIn(who, start + words.indexOf(who, kind.length)).filter(({ text }) => isName(text));
  if (authors.length === 0) return undefined;
  const name = readBy ?? by;
  const [reader] = name === undefined || name === about ? [] : namesIn(name, place(name));
  const read = reader !== undefined || /\bread\b/i.test(words);
  return { is: "statement", by: authors, reader, summary: /^summary/i.test(kind), read };
}

function oath(words: string, start: number): Heading | undefined {
  const [, who = "", manner = ""] = OATH.exec(words) ?? [];
  const names = namesIn(who.replace(/[\s,([]+$/, ""), start);
  if (names.length === 0 || !names.every(({ text }) => isName(text))) return undefined;
  const how = manner.toLowerCase();
  return { is: "oath", names, how: how === "sworn" || how === "affirmed" || how === "called" ? how : "recalled" };
}

function bare(words: string, start: number, heading: boolean): Heading | undefined {
  if (!heading || !isName(words) || words.split(/\s+/).length < 2) return undefined;
  return { is: "name", name: { text: words, start, end: start + words.length } };
}
