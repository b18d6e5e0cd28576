/**
 * A place's name is a ground, except a name that places share everywhere: Maple Ward, Station Road, St Mary's, Newport.
 * Such a name is one only together with the whereabouts that the source gives.
 */
import type { Appearance } from "../appearance.ts";
import { isGeneric } from "../generic-words.ts";
import { areas, sharedPlaces } from "./areas.ts";
import { countryOf } from "./countries.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { bodyName } from "./organisation.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

const local =
  /(?:^| )(?:ward|unit|suite|wing|block|road|street|lane|avenue|close|drive|way|gardens|terrace|crescent|mews|grove|inn|arms)$|^\S+ (?:house|lodge|court|hall)$|^(?:st|saint|royal|queen|king|princess|prince|victoria)(?:'s)? /;

export function siteGrounds(site: Appearance, setting: Setting): Ground[] {
  const forms = formsOf(setting.source, site);
  const where = whereaboutsOf(site, setting);
  const mark = markOf(refFacets(site));
  const keys = new Set(
    forms.flatMap((form) => {
      const country = countryOf(form);
      if (country !== undefined) return groundKey("full-name", "Site", country);
      const name = plainly(form);
      if (isGeneric("Site", name.split(" ")) || isLettersOnly(form)) return [];
      if (!isShared(name)) return groundKey("full-name", "Site", name);
      return where.map((place) => groundKey("full-name", "Site", `${name}, ${place}`));
    }),
  );
  return [...keys].map((key) => ({ key, mark }));
}

/** Whether places of this name are found everywhere; a county or a nation is one. */
export function isShared(name: string): boolean {
  return !areas.has(name) && (local.test(name) || sharedPlaces.has(name));
}

/** What the place is in or part of, or who runs it. */
function whereaboutsOf(site: Appearance, { source, named, plain }: Setting): string[] {
  const around = (plain.get(site.id) ?? []).flatMap(({ predicate, subject, object }) => {
    if ((predicate === "LOCATED_IN" || predicate === "PART_OF") && subject === site.id) return object;
    return (predicate === "OPERATES" || predicate === "OWNS") && object === site.id ? subject : [];
  });
  return around.flatMap((id) => {
    const place = named.get(id);
    if (!place) return [];
    return formsOf(source, place).flatMap((form) => {
      if (place.type === "Organisation") return bodyName(form) ?? [];
      const name = plainly(form);
      return isShared(name) || isGeneric("Site", name.split(" ")) ? [] : name;
    });
  });
}

function isLettersOnly(form: string): boolean {
  return /^(?:the )?[A-Z]{2,5}$/i.test(form) && form === form.toUpperCase();
}
