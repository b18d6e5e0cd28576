/**
 * What is on a page and no part of its text: navigation, cookie banners, adverts, other stories, share buttons,
 * sign-ups, comments. Taken out before anything is looked for. Told by element, by role, by the words in class and id,
 * and by the heading over it; never when the page's own heading or most of its text is inside.
 */
import { isPromotion } from "../promotion.ts";
import { isElement, isText, type Page, type PageElement, walk } from "./dom.ts";

const elements = new Set(
  (
    "script style noscript template nav aside form button select input textarea dialog iframe object embed svg canvas " +
    "audio video map menu link meta base frame frameset noframes head title"
  ).split(" "),
);

/** Some old pages are one form. */
const mayHoldText = new Set(["form", "aside"]);

const roles = new Set(
  "navigation banner contentinfo search dialog alert alertdialog complementary menu menubar toolbar tablist".split(" "),
);

/** In class and id, whose words are set apart by single spaces and in lower case. */
const NAMES = new RegExp(
  `(?:^| )(?:${[
    "nav(?:bar|igation)?|menu|breadcrumbs?|pagination|pager|skip(?: ?link| to)?|toolbar|masthead",
    "cookies?|consent|gdpr|onetrust|cmp",
    "ads?|adverts?|advertisements?|adslot|mpu|leaderboard|skyscraper|sponsor(?:ed)?|promos?|promoted|taboola|outbrain",
    "shar(?:e|ing)(?:$| (?:bar|buttons?|tools?|links?|this|icons?|widget))|sharedaddy|addthis|social(?:$| (?:media|links?|share|sharing|icons?|bar|buttons?|follow))",
    "newsletters?|sign ?up|subscri(?:be|ption)|paywall|registration",
    "related(?:$| (?:stor(?:y|ies)|articles?|content|links?|posts?|news|topics?|items?|reading|coverage))",
    "recommend(?:ed|ations?)|most (?:read|popular|viewed)|trending|popular|more (?:stories|on this|from|news)|read more|you may like|also read",
    "comments?(?:$| (?:list|area|section|form|thread|respond|count))|disqus|respond",
    "sidebar|footer|modal|popup|pop up|toast|back to top|print only",
  ].join("|")})(?= |$)`,
);

const HEADINGS = new RegExp(
  `^(?:${[
    "related(?: stories| articles| content| links| topics| news| posts)?|more (?:on this|from|news|stories)\\b.*",
    "most (?:read|popular|viewed|commented)|top stories|trending(?: now)?|popular(?: now)?|latest(?: news| stories)?|editor[’']s picks|in other news",
    "read (?:more|next)|you may (?:also )?like|you might (?:also )?like|recommended(?: for you| reading)?|around the web|elsewhere on\\b.*|also (?:today|in the news)|don[’']t miss",
    "comments? \\(\\d+\\)|\\d+ comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|have your say|share (?:this|on)\\b.*|share|follow us\\b.*",
    "sign (?:up|in)\\b.*|subscribe\\b.*|newsletters?|get (?:the|our)\\b.*(?:newsletter|inbox|emails?)\\b.*|topics|tags|advertisement|cookies\\b.*|we use cookies\\b.*|about (?:us|this (?:site|website|blog))|contact us|archives?|blogroll|recent (?:posts|comments)|categories",
  ].join("|")}):?$`,
  "i",
);

/** A heading or a promotional line is no longer. */
const longestLine = 250;

/** Whether a heading stands over things that are no part of the text. */
export function isClutterHeading(words: string): boolean {
  return words.length <= longestLine && HEADINGS.test(words);
}

/** Takes the clutter out of the page. */
export function removeClutter(page: Page): void {
  const heading = page.querySelector("h1");
  const half = weight(page.body) / 2;
  const holdsText = (element: PageElement) => (heading !== null && element.contains(heading)) || weight(element) > half;

  for (const element of all(page.body)) {
    if (elements.has(element.localName) || isHidden(element)) {
      if (!mayHoldText.has(element.localName) || !holdsText(element)) element.remove();
    }
  }
  for (const element of all(page.body)) {
    if (isNamedClutter(element) && !holdsText(element)) element.remove();
  }
  for (const element of all(page.body)) {
    if (/^h[2-6]$/.test(element.localName) && isClutterHeading(shortWords(element))) removeStretch(element);
    else if (element.localName === "p" && isPromotion(shortWords(element))) element.remove();
  }
}

/** A list of what is to be looked at, since the tree changes meanwhile. */
function all(root: PageElement): PageElement[] {
  return [...walk(root)].flatMap(({ node, ends }) => (!ends && isElement(node) ? [node] : []));
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}

function isNamedClutter(element: PageElement): boolean {
  if (/^(?:main|article|html|body|figure|figcaption|h[1-6]|tr|table|tbody)$/.test(element.localName)) return false;
  if (roles.has(element.getAttribute("role")?.toLowerCase() ?? "")) return true;
  if (/^(?:header|footer)$/.test(element.localName) && !isInArticle(element)) return true;
  return ["class", "id"].some((name) =>
    (element.getAttribute(name) ?? "").split(/\s+/).some((each) => NAMES.test(spaced(each))),
  );
}

/** A header or a footer belongs to the site, unless it is in the article. */
function isInArticle(element: PageElement): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (/^(?:main|article)$/.test(outer.localName)) return true;
  }
  return false;
}

/** "relatedStories_box" → "related stories box". */
function spaced(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^a-zA-Z\d]+/g, " ")
    .trim()
    .toLowerCase();
}

/** A heading, with what is under it up to the next heading of its rank. */
function removeStretch(heading: PageElement): void {
  const own = shortWords(heading);
  let top = heading;
  while (top.parentElement && shortWords(top.parentElement) === own) top = top.parentElement;
  for (let next = top.nextElementSibling; next; ) {
    const following = next.nextElementSibling;
    const inner = /^h[1-6]$/.test(next.localName) ? next : next.querySelector("h1,h2,h3,h4,h5,h6");
    if (inner && inner.localName <= heading.localName && !isClutterHeading(shortWords(inner))) break;
    next.remove();
    next = following;
  }
  top.remove();
}

/** An element's words if they are few; nothing where they are many, or deep inside it. */
function shortWords(element: PageElement): string {
  let text = "";
  let steps = 0;
  for (const { node } of walk(element)) {
    if (isText(node)) text += node.textContent ?? "";
    steps += 1;
    if (text.length > longestLine * 2 || steps > 200) return "";
  }
  return tidy(text);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How much text an element holds, in characters. */
function weight(element: PageElement): number {
  return tidy(element.textContent ?? "").length;
}
