/**
 * A public inquiry's name is a ground: there is one Tarn Bridge Inquiry, whether a source has it as what happens or as the
 * body that asks and writes (an Organisation). Other events' names are none, for there are many
 * "2023 inspections"; nor is one that says no more than a county, a common surname or what kind of inquiry it is.
 */
import type { Appearance } from "../appearance.ts";
import { areas } from "./areas.ts";
import { isCommonSurname } from "./common-names.ts";
import { type Ground, groundKey, markOf } from "./ground.ts";
import { formsOf, plainly, refFacets, type Setting } from "./setting.ts";

const inquiry = /^(.+?)(?: (?:public|statutory|independent))* inquiry$/;
const untelling = new Set(
  (
    "my your his her its our their this that these such public statutory non-statutory independent full previous national " +
    "local judicial informal formal final new of and into for on in at by the a an important essential dedicated wider " +
    "whole same other first second third earlier later later current present separate similar police coroner's internal"
  ).split(" "),
);

export function inquiryGrounds(event: Appearance, setting: Setting): Ground[] {
  const names = new Set(
    formsOf(setting.source, event).flatMap((form) => {
      const name = inquiry.exec(plainly(form))?.[1];
      return name !== undefined && isOwn(form, name) ? `${name} inquiry` : [];
    }),
  );
  const mark = markOf(refFacets(event));
  return [...names].map((name) => ({ key: groundKey("full-name", "Inquiry", name), mark }));
}

/** Written as a name, with a word that tells it from others. */
function isOwn(form: string, name: string): boolean {
  const words = name.split(" ");
  if (words.some((word) => untelling.has(word) && !/^(?:of|and|the|into|for|on|in|at)$/.test(word))) return false;
  const telling = words.filter((word) => !untelling.has(word) && !/^\d+$/.test(word));
  const written = form.replace(/^(?:the|a|an) /i, "");
  return (
    /^\p{Lu}/u.test(written) && telling.some((word) => !areas.has(word) && !isCommonSurname(word)) && !areas.has(name)
  );
}
