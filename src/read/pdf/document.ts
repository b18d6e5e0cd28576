/** The text of a PDF as pdf.js gives it (ISO 32000): pieces of text with their places, page by page. No layout yet. */
import type { Diagnostic } from "../../model/index.ts";

/** A piece of text that is printed in one go. Points from the top left corner of the page as it is looked at. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** Runs from left to right, as most text does and a stamp in the margin does not. */
  readonly upright: boolean;
}

/** The pages in their order; one that cannot be read is `undefined`. */
export interface Pages {
  readonly pages: readonly (readonly Item[] | undefined)[];
  /** The title that whoever made the file gave it, or that a program did. */
  readonly title?: string | undefined;
}

const mostPages = 10_000;
/** Maps of millions of pieces: no page of text has as many. */
const mostItems = 200_000;

/** The pages of a file, or why there are none. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages | Diagnostic> {
  const { getDocumentProxy } = await import("unpdf");
  // A copy: the library takes the bytes away from who hands them over.
  const opening = getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
  const document = await opening.catch((error: Error) => error);
  if (document instanceof Error) return whyUnopened(document);
  try {
    if (document.numPages > mostPages) return tooLarge;
    const pages: (readonly Item[] | undefined)[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await document.getPage(number).then(itemsOf).catch(nothing));
    }
    const info = await document.getMetadata().then(({ info }) => info as { readonly Title?: unknown }, nothing);
    return { pages, title: typeof info?.Title === "string" ? info.Title : undefined };
  } finally {
    await document.loadingTask.destroy().catch(nothing);
  }
}

const tooLarge: Diagnostic = {
  code: "input-too-large",
  message: `this PDF has more than ${mostPages.toLocaleString("en-GB")} pages: split it and read the parts`,
};

function whyUnopened({ name }: Error): Diagnostic {
  return name === "PasswordException"
    ? {
        code: "input-encrypted",
        message: "this PDF is locked with a password: open it with the password and save a copy without one",
      }
    : {
        code: "input-damaged",
        message: "this PDF is damaged and cannot be opened: ask for it again, or print it to a new PDF from a viewer",
      };
}

type Document = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

async function itemsOf(page: Page): Promise<readonly Item[] | undefined> {
  const { items } = await page.getTextContent();
  // Where a page is turned, its text is turned with it.
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform as number[];
  page.cleanup();
  if (items.length > mostItems) return undefined;
  return items.flatMap((item): Item[] => {
    if (!("str" in item)) return [];
    const [alongX = 1, alongY = 0, upX = 0, upY = 1, x = 0, y = 0] = item.transform as number[];
    const [right, down] = [a * alongX + c * alongY, b * alongX + d * alongY];
    return [
      {
        text: item.str,
        x: a * x + c * y + e,
        y: b * x + d * y + f,
        width: item.width,
        size: Math.hypot(upX, upY),
        font: item.fontName,
        upright: right > 0 && Math.abs(down) < right / 10,
      },
    ];
  });
}

function nothing(): undefined {
  return undefined;
}
