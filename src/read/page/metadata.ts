/**
 * What a page says about itself: JSON-LD (schema.org), OpenGraph and the meta elements that publishers use, `<time>`,
 * `<link rel="canonical">`, `<h1>`, `<title>`. The first that says something counts.
 */
import { type Details, type Diagnostic, type Edtf, isEdtf, type SourceKind } from "../../model/index.ts";
import { dateOf } from "../dateline.ts";
import type { Page } from "./dom.ts";

export interface Metadata {
  readonly details: Details;
  readonly language?: string;
  readonly noticed: readonly Diagnostic[];
}

interface Linked {
  readonly [key: string]: unknown;
}

const kinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/(?:News|Blog|Review|Opinion|Analysis|Background|Reportage)?(?:Article|Posting)$/, "article"],
  [/^article$/, "article"],
  [/^Report$/, "report"],
];

const dateNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "date",
  "pubdate",
  "publish-date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "govuk:first-published-at",
];

export function metadataOf(page: Page): Metadata {
  const { items, noticed } = linkedData(page);
  const item =
    items.find((each) => typesOf(each).some((type) => kindNamed(type))) ?? items.find((each) => each.headline);
  const meta = metaOf(page);
  const first = (...values: readonly (string | undefined)[]) =>
    values.find((value) => value !== undefined && value !== "");

  const publisher = first(nameOf(item?.publisher), meta("og:site_name"), meta("publisher"), meta("dc.publisher"));
  const title = first(words(item?.headline), meta("og:title"), heading(page), documentTitle(page, publisher));
  const date = [words(item?.datePublished), ...dateNames.map(meta), ...times(page)].map(dateIn).find(Boolean);
  const url = [link(page), meta("og:url"), words(item?.url), mainPage(item)].find((each) =>
    /^https?:\/\/\S+$/.test(each ?? ""),
  );
  const kind = [...(item ? typesOf(item) : []), meta("og:type") ?? ""].map(kindNamed).find(Boolean);
  const language = /^[a-z]{2,3}(?![a-z])/i
    .exec(page.documentElement.getAttribute("lang")?.trim() ?? "")?.[0]
    .toLowerCase();
  return {
    details: {
      ...(title !== undefined && { title: withoutSite(title, publisher) }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      ...(kind !== undefined && { kind }),
    },
    ...(language !== undefined && { language }),
    noticed,
  };
}

/** The objects of all JSON-LD scripts, those of a graph one by one. */
function linkedData(page: Page): { items: Linked[]; noticed: Diagnostic[] } {
  const items: Linked[] = [];
  const noticed: Diagnostic[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? "");
      for (const each of [data].flat()) {
        if (!isLinked(each)) continue;
        items.push(each, ...[each["@graph"]].flat().filter(isLinked));
      }
    } catch {
      noticed.push({
        code: "metadata-unreadable",
        message: "the page's JSON-LD is not valid JSON and was passed over",
      });
    }
  }
  return { items, noticed };
}

function isLinked(value: unknown): value is Linked {
  return typeof value === "object" && value !== null;
}

function typesOf(item: Linked): string[] {
  return [item["@type"]].flat().filter((type) => typeof type === "string");
}

function kindNamed(type: string): SourceKind | undefined {
  return kinds.find(([pattern]) => pattern.test(type))?.[1];
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" ? words(first) : isLinked(first) ? words(first.name) : undefined;
}

function mainPage(item: Linked | undefined): string | undefined {
  const value = item?.mainEntityOfPage;
  return typeof value === "string" ? value : isLinked(value) ? words(value["@id"]) : undefined;
}

/** The content of a meta element by its name, property or itemprop. */
function metaOf(page: Page): (name: string) => string | undefined {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const value = words(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && value && !values.has(name)) values.set(name, value);
    }
  }
  return (name) => values.get(name);
}

function times(page: Page): (string | undefined)[] {
  return [...page.querySelectorAll("time")].flatMap((time) => [
    words(time.getAttribute("datetime")),
    words(time.textContent),
  ]);
}

function link(page: Page): string | undefined {
  for (const element of page.querySelectorAll("link")) {
    if (element.getAttribute("rel")?.trim().toLowerCase() === "canonical") return words(element.getAttribute("href"));
  }
  return undefined;
}

/** The only first-rank heading; where there are several, one of them may be the site's name. */
function heading(page: Page): string | undefined {
  const all = [...page.querySelectorAll("h1")]
    .map((element) => words(element.textContent))
    .filter((each) => each !== undefined);
  return all.length === 1 ? all[0] : undefined;
}

function documentTitle(page: Page, publisher: string | undefined): string | undefined {
  const title = words(page.querySelector("title")?.textContent);
  const parts = title?.split(/\s+[|–—-]\s+/) ?? [];
  if (publisher !== undefined || parts.length < 2) return title;
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** "Trust told to close wards - County Mail" without the publisher, at whichever end it stands. */
function withoutSite(title: string, publisher = ""): string {
  const site = plain(publisher);
  const parts = /^(.+?)\s+[|–—-]\s+(.+)$/.exec(title);
  const lastParts = /^(.+)\s+[|–—-]\s+(.+?)$/.exec(title);
  if (parts?.[1] && parts[2] && plain(parts[1]) === site) return parts[2];
  if (lastParts?.[1] && lastParts[2] && plain(lastParts[2]) === site) return lastParts[1];
  return title;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ");
}

/** The day of a timestamp as the page gives it, or a date in words. */
function dateIn(value: string | undefined): Edtf | undefined {
  if (value === undefined) return undefined;
  const day = /^\d{4}-\d{2}(?:-\d{2})?(?=$|[T ])/.exec(value)?.[0];
  return day !== undefined && isEdtf(day) ? day : dateOf(value);
}

function words(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return value.replace(/\s+/g, " ").trim() || undefined;
}
