/** The rules that tell what a name names, in their order. A name is data for them, and so is its context. */
import { type EntityType, honorifics, postnominals } from "../../model/index.ts";
import { givenNames } from "./lexicon/given-names.ts";
import { callings, kin, offices } from "./lexicon/people.ts";
import { placeEnding, places } from "./lexicon/places.ts";
import { loweredHeads, nameHeads, nameOpeners, nominalHeads } from "./lexicon/types.ts";
import { isOfficeName } from "./office-names.ts";

export interface NameContext {
  /** The name's words in lower case, and as written. */
  readonly parts: readonly string[];
  readonly forms: readonly string[];
  /** The words before, the nearest first, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Typing {
  readonly rule: string;
  readonly type: EntityType;
  /** Holds for the name wherever it stands; a weak one is only a guess from one context. */
  readonly strong: boolean;
}

interface Rule extends Omit<Typing, "rule" | "type"> {
  readonly name: string;
  readonly type: EntityType | ((name: NameContext) => EntityType | undefined);
  readonly when: (name: NameContext) => boolean;
}

const last = ({ parts }: NameContext) => parts.at(-1)?.replace(/^\d.*$/, "") || (parts.at(-2) ?? "");
const headType = (name: NameContext): EntityType | undefined => {
  const head = last(name);
  if (nameHeads.Event.has(head)) return "Event";
  if (nameHeads.Document.has(head)) return "Document";
  if (nameHeads.Organisation.has(head)) return "Organisation";
  return nameHeads.Site.has(head) ? "Site" : undefined;
};
const isAge = (word: string | undefined) => /^\d{1,3}$/.test(word ?? "");
const words = ({ parts }: NameContext) => parts.length;
/** "Northlight, a charity" and "Ann Li, the coroner". */
const apposedType = ([comma, article = "", ...rest]: readonly string[]): EntityType | undefined => {
  if (comma !== "," || !/^(?:an?|the)$/.test(article)) return undefined;
  const head = rest.findIndex((word) => offices.has(word) || callings.has(word) || nominalHeads.Organisation.has(word));
  if (head < 0 || head > 2 || rest.slice(0, head).some((word) => /^(?:of|in|at|for|and|by|to|,)$/.test(word)))
    return undefined;
  // "Ann Li, the trust's chief executive": an office at the body.
  if (rest[head + 1] === "'s")
    return rest.slice(head + 2, head + 8).some((word) => offices.has(word)) ? "Person" : undefined;
  return nominalHeads.Organisation.has(rest[head] ?? "")
    ? nominalHeads.Organisation.has(rest[head + 1] ?? "") || offices.has(rest[head + 1] ?? "")
      ? undefined
      : "Organisation"
    : "Person";
};
const speaks =
  /^(?:said|says|told|added|recalled|wept|wrote|replied|asked|answered|thinks|believes|died|who|himself|herself)$/;
const mrLike = /^(?:mr|mrs|ms|miss|dr|sir|dame)$/;
/** Heads of places that are surnames as well: "Susan Spring", "Ian Church". */
const surnames =
  /^(?:park|hill|wood|woods|moor|hall|lane|church|mills|mill|field|fields|green|marsh|castle|lake|heath|spring|falls|head|house|street|north|west|east|banks|cross|west|glen|point|bird|lock|bridges?|garden|ford|day|law|burns|major|news|power|walk|rule|order|march|price)$/;

export const typingRules: readonly Rule[] = [
  {
    name: "reference",
    type: "Document",
    strong: true,
    when: ({ forms }) => forms.length === 1 && isReference(forms[0] ?? ""),
  },
  {
    name: "legal-form",
    type: "Organisation",
    strong: true,
    when: (name) => /^(?:ltd|limited|plc|llp|inc|llc)$/.test(last(name)),
  },
  {
    name: "title",
    type: "Person",
    strong: true,
    when: (name) =>
      honorifics.has(name.parts[0] ?? "") &&
      (words(name) < 3 || headType(name) === undefined || mrLike.test(name.parts[0] ?? "")),
  },
  {
    name: "post-nominal",
    type: "Person",
    strong: true,
    when: ({ parts }) => parts.length > 1 && postnominals.has(parts.at(-1) ?? ""),
  },
  {
    name: "office-name",
    type: "Person",
    strong: true,
    when: ({ parts }) => isOfficeName(parts),
  },
  {
    name: "lowered-head",
    type: ({ parts }) => loweredHeads.get(parts.at(-1) ?? ""),
    strong: true,
    when: ({ forms }) => loweredHeads.has(forms.at(-1) ?? ""),
  },
  {
    name: "opener",
    type: ({ parts }) => nameOpeners.get(parts[0] ?? ""),
    strong: true,
    when: ({ parts }) =>
      parts.length > 1 &&
      nameOpeners.has(parts[0] ?? "") &&
      (/^(?:of|for)$/.test(parts[1] ?? "") ||
        /^(?:hmp|hmyoi|operation|exercise|hurricane|storm)$/.test(parts[0] ?? "") ||
        /^(?:\d|[a-z]$)/.test(parts[1] ?? "")),
  },
  {
    name: "age",
    type: "Person",
    strong: true,
    when: (name) => words(name) > 1 && name.after[0] === "," && isAge(name.after[1]) && headType(name) !== "Document",
  },
  {
    name: "apposed",
    type: ({ after }) => apposedType(after),
    strong: true,
    when: ({ after }) => apposedType(after) !== undefined,
  },
  {
    // "Bates Marlow and their counsel": a firm, by whom it brings.
    name: "their-lawyers",
    type: "Organisation",
    strong: true,
    when: ({ after: [and, their, lawyers = ""] }) =>
      and === "and" && their === "their" && /^(?:counsel|barristers?|lawyers|solicitors)$/.test(lawyers),
  },
  {
    name: "given-name",
    type: "Person",
    strong: true,
    when: (name) =>
      words(name) > 1 &&
      words(name) < 5 &&
      givenNames.has(name.parts[0] ?? "") &&
      (headType(name) === undefined || (surnames.test(last(name)) && !/^(?:at|in|on|the)$/.test(name.before[0] ?? ""))),
  },
  { name: "head", type: headType, strong: true, when: (name) => words(name) > 1 && headType(name) !== undefined },
  { name: "ampersand", type: "Organisation", strong: true, when: ({ parts }) => parts.includes("&") },
  {
    name: "known-place",
    type: "Site",
    strong: true,
    when: ({ parts }) => parts.length === 1 && places.has(parts[0] ?? ""),
  },
  {
    name: "known-place-part",
    type: "Site",
    strong: true,
    when: ({ parts }) =>
      parts.length === 2 &&
      /^(?:north|south|east|west|central|greater|inner|mid)$/.test(parts[0] ?? "") &&
      places.has(parts[1] ?? ""),
  },
  {
    name: "letters",
    type: "Organisation",
    strong: true,
    when: ({ forms }) => forms.length === 1 && /^\p{Lu}{2,}\d?\p{Lu}*$/u.test(forms[0] ?? ""),
  },
  {
    name: "letters-part",
    type: "Organisation",
    strong: true,
    when: ({ forms }) =>
      forms.length > 1 &&
      forms.length < 4 &&
      /^\p{Lu}{2,}$/u.test(forms[0] ?? "") &&
      !forms.every((form) => form === form.toUpperCase()),
  },
  {
    name: "calling",
    type: "Person",
    strong: false,
    when: ({ parts, before }) =>
      parts.length < 4 && [callings, kin, offices].some((words) => words.has(before[0] ?? "")),
  },
  {
    name: "kin-of",
    type: "Person",
    strong: false,
    when: ({ parts, before }) => parts.length < 4 && before[0] === "of" && kin.has(before[1] ?? ""),
  },
  {
    name: "speaks",
    type: "Person",
    strong: false,
    when: (name) =>
      words(name) > 1 && (speaks.test(name.after[0] ?? "") || (name.after[0] === "," && name.after[1] === "who")),
  },
  {
    name: "given-alone",
    type: "Person",
    strong: false,
    when: ({ parts }) => parts.length === 1 && givenNames.has(parts[0] ?? ""),
  },
  {
    name: "place-ending",
    type: "Site",
    strong: false,
    when: ({ parts, before }) =>
      parts.length === 1 &&
      (placeEnding.test(parts[0] ?? "") || /^(?:in|near|outside|around|across)$/.test(before[0] ?? "")),
  },
  {
    name: "in",
    type: "Site",
    strong: false,
    when: ({ parts, before }) => parts.length < 3 && /^(?:in|near|outside|at)$/.test(before[0] ?? ""),
  },
  {
    name: "of-body",
    type: "Person",
    strong: false,
    when: (name) =>
      words(name) === 2 &&
      /^(?:of|from|at)$/.test(name.after[0] ?? "") &&
      /^(?:by|with|to|and|,)$/.test(name.before[0] ?? ""),
  },
  {
    name: "body-place",
    type: "Organisation",
    strong: false,
    when: (name) =>
      words(name) > 1 &&
      (/^(?:the|from|by|with|of|to|group|charity|firm|company|contractor|rival|supplier|regulator|sue|sued)$/.test(
        name.before[0] ?? "",
      ) ||
        /^(?:in|group)$/.test(name.after[0] ?? "")),
  },
  {
    name: "two-words",
    type: "Person",
    strong: false,
    when: ({ parts }) =>
      parts.length > 1 && parts.length < 5 && !parts.some((part) => /^(?:of|for|the|and|'s)$/.test(part)),
  },
  {
    name: "alone",
    type: "Organisation",
    strong: false,
    when: ({ parts, after, before }) =>
      parts.length === 1 && (speaks.test(after[0] ?? "") || /^(?:by|from|with|of)$/.test(before[0] ?? "")),
  },
];

/** "WITN01234", "POL00012345", "IDR/6", "KMT/22/071". */
export function isReference(form: string): boolean {
  return (
    /^\p{Lu}{2,6}[-_]?\d{4,}\w*(?:[-_/]\w+)*$/u.test(form) || /^\p{Lu}{1,8}(?:\/\p{Lu}+)*(?:\/\d\w*)+$/u.test(form)
  );
}
