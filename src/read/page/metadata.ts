/**
 * What a page says about itself: JSON-LD (schema.org), OpenGraph and the meta elements that publishers use, `<time>`,
 * `<link rel="canonical">`, `<h1>`, `<title>`. The first that says something counts.
 */
import { type Details, type Diagnostic, type Edtf, isEdtf, type SourceKind } from "../../model/index.ts";
import { dateOf } from "../dateline.ts";
import type { Page } from "./dom.ts";
import { linkedArticle } from "./linked-data.ts";

export interface Metadata {
  readonly details: Details;
  readonly language?: string;
  readonly noticed: readonly Diagnostic[];
}

/** By the types of schema.org and OpenGraph. */
const kinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/(?:Article|Posting)$/, "article"],
  [/^article$/, "article"],
  [/^Report$/, "report"],
];

const dateNames = (
  "article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued dcterms.date dc.date " +
  "date pubdate publish-date publication_date parsely-pub-date sailthru.date govuk:first-published-at"
).split(" ");

const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

export function metadataOf(page: Page): Metadata {
  const { article, noticed } = linkedArticle(page);
  const meta = metaOf(page);
  const publisher = first([article.publisher, meta("og:site_name"), meta("publisher"), meta("dc.publisher")], words);
  const titles = [article.headline, meta("og:title"), onlyHeading(page), documentTitle(page, publisher)];
  const title = first(titles, (each) => words(withoutSite(words(each) ?? "", publisher)));
  const date = first([article.published, ...dateNames.map(meta), ...times(page)], dateIn);
  const url = first([canonical(page), meta("og:url"), article.url], address);
  const kind = first([...article.types, meta("og:type")], kindNamed);
  const language = LANGUAGE.exec(words(page.documentElement.getAttribute("lang")) ?? "")?.[0].toLowerCase();
  return {
    details: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      ...(kind !== undefined && { kind }),
    },
    ...(language !== undefined && { language }),
    noticed,
  };
}

/** The first value that makes something. */
function first<T>(values: readonly (string | undefined)[], make: (value: string) => T | undefined): T | undefined {
  for (const value of values) {
    const made = value === undefined ? undefined : make(value);
    if (made !== undefined) return made;
  }
  return undefined;
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

function canonical(page: Page): string | undefined {
  for (const element of page.querySelectorAll("link")) {
    if (element.getAttribute("rel")?.trim().toLowerCase() === "canonical") return words(element.getAttribute("href"));
  }
  return undefined;
}

/** The heading of the first rank, where there is one; of several, one may be the site's name. */
function onlyHeading(page: Page): string | undefined {
  const [heading, second] = [...page.querySelectorAll("h1")].map((element) => words(element.textContent));
  return second === undefined ? heading : undefined;
}

/** The page's title; without a publisher to tell the site's name by, the longest part of it. */
function documentTitle(page: Page, publisher: string | undefined): string | undefined {
  const title = words(page.querySelector("title")?.textContent);
  if (publisher !== undefined || title === undefined) return title;
  return title.split(/\s[|–—-]\s/).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** "Trust told to close wards - County Mail" without the publisher, at whichever end it stands. */
function withoutSite(title: string, publisher = ""): string {
  const site = plain(publisher);
  const parts = title.split(/\s([|–—-])\s/);
  if (parts.length < 3) return title;
  if (plain(parts[0] ?? "") === site) return parts.slice(2).join(" ");
  if (plain(parts.at(-1) ?? "") === site) return parts.slice(0, -2).join(" ");
  return title;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/^the\s/, "");
}

/** The day of a timestamp as the page gives it, or a date in words. */
function dateIn(value: string): Edtf | undefined {
  const day = /^\d{4}-\d{2}(?:-\d{2})?(?=$|[T ])/.exec(value)?.[0];
  return day !== undefined && isEdtf(day) ? day : dateOf(value);
}

function address(value: string): string | undefined {
  return /^https?:\/\/[^\s/]\S*$/.test(value) ? value : undefined;
}

function kindNamed(type: string): SourceKind | undefined {
  return kinds.find(([pattern]) => pattern.test(type))?.[1];
}

function words(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/g, " ").trim() || undefined;
}
