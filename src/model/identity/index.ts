/** What an appearance shares with others of the same thing, and the parts of names that tell. */
export { areas } from "./areas.ts";
export { isCommonName, isCommonSurname, isGivenName } from "./common-names.ts";
export { referencesIn } from "./document.ts";
export * from "./ground.ts";
export { groundsOf } from "./grounds.ts";
export { areForms, formsOfGiven } from "./nicknames.ts";
export { isOffice } from "./office.ts";
export { acronymOf, bodyName } from "./organisation.ts";
export { facetsOf as personFacets, isCypher } from "./person.ts";
export { type PersonName, personName, sexOf } from "./person-name.ts";
export { formsOf, plainly, type SourceContent } from "./setting.ts";
export { isShared as isSharedPlace } from "./site.ts";
