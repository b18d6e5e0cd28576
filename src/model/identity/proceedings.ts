/**
 * Which inquiry or court a transcript is of, by the first that is known: the site that publishes its hearings, the
 * publisher, the body that evidence is given to, the inquiry that the title names, the one who sits in the chair.
 */
import { bodyName } from "./organisation.ts";
import { personName } from "./person-name.ts";
import { formsOf, plainly, type Setting } from "./setting.ts";

/** Sites that publish the hearings of many. */
const ofMany = /(?:^|\.)(?:gov\.uk|parliament\.uk|judiciary\.uk|bailii\.org|archive\.org|youtube\.com)$/;
const inquiry =
  /(?:\p{Lu}[\p{L}\d'’-]*[ ,]+(?:and |of |into |the )*){1,8}(?:Inquiry|INQUIRY|Inquest|INQUEST|Tribunal|TRIBUNAL)\b/u;

export function proceedingsOf(setting: Setting): string | undefined {
  return siteOf(setting) ?? publisherOf(setting) ?? bodyOf(setting) ?? titleOf(setting) ?? chairOf(setting);
}

function siteOf({ source: { url } }: Setting): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === "" || ofMany.test(hostname) ? undefined : hostname.replace(/^www\./, "");
}

function publisherOf({ source: { publisher } }: Setting): string | undefined {
  return publisher === undefined ? undefined : plainly(publisher);
}

/** Named by one full name; "the Inquiry" is every inquiry. */
function bodyOf({ source, named, plain }: Setting): string | undefined {
  const bodies = [...plain.values()].flat().flatMap(({ predicate, object }) => {
    const body = predicate === "GAVE_EVIDENCE_TO" ? named.get(object) : undefined;
    // An inquiry is a body to one reader and an event to another.
    return body ? formsOf(source, body).flatMap((form) => bodyName(form) ?? []) : [];
  });
  const [only, ...others] = new Set(bodies);
  return others.length === 0 ? only : undefined;
}

function titleOf({ source: { title } }: Setting): string | undefined {
  const name = inquiry.exec(title)?.[0];
  return name === undefined ? undefined : bodyName(name);
}

function chairOf({ source, named, plain }: Setting): string | undefined {
  const chairs = [...plain.values()].flat().flatMap(({ predicate, role, subject }) => {
    const chair = predicate === "PARTICIPATED_IN" && role === "chair" ? named.get(subject) : undefined;
    return chair ? formsOf(source, chair) : [];
  });
  const names = chairs.flatMap((form) => personName(form) ?? []).filter(({ titles }) => titles.length > 0);
  const called = new Set(names.map(({ titles, surname }) => `${titles[0]} ${plainly(surname)}`));
  const [only, ...others] = called;
  return only !== undefined && others.length === 0 ? `hearings under ${only}` : undefined;
}
