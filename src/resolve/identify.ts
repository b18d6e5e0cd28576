/**
 * What an appearance is known as outside: its id in a public register, or that it is the source itself. Done once, before
 * a source is stored; the ids are part of what is stored.
 */
import {
  type Appearance,
  acronymOf,
  type ExternalRef,
  formsOf,
  isSharedPlace,
  type SourceContent,
} from "../model/index.ts";
import { type Gazetteer, gazetteer, nameKey } from "./gazetteer.ts";
import { withItself } from "./itself.ts";

/** The same content with ids on its appearances, and with an appearance for the source itself where it names itself. */
export function identify<Content extends SourceContent>(content: Content, known: Gazetteer = gazetteer()): Content {
  const appearances = content.appearances.map((appearance) => {
    const ref = refOf(appearance, content, known);
    return ref && appearance.refs.length === 0 ? { ...appearance, refs: [ref] } : appearance;
  });
  return { ...content, appearances: withItself({ ...content, appearances }) };
}

/** One id where all full names lead to it; letters alone are enough where no other full name is given with them. */
function refOf(appearance: Appearance, { source }: SourceContent, known: Gazetteer): ExternalRef | undefined {
  const { type } = appearance;
  if (type !== "Organisation" && type !== "Site") return undefined;
  const forms = formsOf(source, appearance);
  const long = forms.filter((form) => acronymOf(form) === undefined);
  if (type === "Site" && long.some((form) => isSharedPlace(nameKey(form)))) return undefined;
  const found = long.flatMap((form) => known.named(type, form) ?? []);
  const [first] = found;
  if (first) return found.every(({ id }) => id === first.id) ? first : undefined;
  if (type !== "Organisation") return undefined;
  const lettered = forms.flatMap((form) => known.lettered(acronymOf(form) ?? "") ?? []);
  const [only] = lettered;
  const isOther = (form: string) => nameKey(form).includes(" ") && nameKey(form) !== only?.name;
  return only && lettered.every(({ ref }) => ref.id === only.ref.id) && !long.some(isOther) ? only.ref : undefined;
}
