/** What a page says about its article in JSON-LD, in the terms of schema.org. */
import type { Diagnostic } from "../../model/index.ts";
import type { Page } from "./dom.ts";

export interface LinkedArticle {
  /** "NewsArticle", "Report", … */
  readonly types: readonly string[];
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

interface Item {
  readonly [property: string]: unknown;
}

const ARTICLE = /(?:Article|Posting|Report)$/;

export function linkedArticle(page: Page): { article: LinkedArticle; noticed: Diagnostic[] } {
  const { items, noticed } = itemsOf(page);
  const item =
    items.find((each) => typesOf(each).some((type) => ARTICLE.test(type))) ?? items.find((each) => each.headline);
  const article = {
    types: item ? typesOf(item) : [],
    headline: text(item?.headline),
    published: text(item?.datePublished),
    publisher: nameOf(item?.publisher),
    url: text(item?.url) ?? nameOf(item?.mainEntityOfPage, "@id"),
  };
  return { article, noticed };
}

/** The objects of all scripts, those of a graph one by one. */
function itemsOf(page: Page): { items: Item[]; noticed: Diagnostic[] } {
  const items: Item[] = [];
  const noticed: Diagnostic[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? "");
      for (const each of [data].flat().filter(isItem)) {
        items.push(each);
        for (const part of [each["@graph"]].flat().filter(isItem)) items.push(part);
      }
    } catch {
      const message = "the page's JSON-LD is not valid JSON and was passed over";
      noticed.push({ code: "metadata-unreadable", message });
    }
  }
  return { items, noticed };
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null;
}

function typesOf(item: Item): string[] {
  return [item["@type"]].flat().filter((type) => typeof type === "string");
}

/** A name may stand alone, in an object, or in a list of them. */
function nameOf(value: unknown, property = "name"): string | undefined {
  const [first] = [value].flat();
  return isItem(first) ? text(first[property]) : text(first);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
