/**
 * Messages as programs for e-mail save them (.eml, RFC 5322 and MIME). Who wrote to whom, when and about what stands in
 * lines of one form above the text. The plain body is taken before the HTML one. Attachments are named and not read.
 */
import type { Address, Attachment, Email } from "postal-mime";
import type { Details, Diagnostic } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { dateOf, dayInWords } from "./dateline.ts";
import { frozen, isBlank } from "./frozen.ts";
import { wholePage } from "./page/whole.ts";
import type { Mark } from "./passages.ts";
import { toSource, unread } from "./source.ts";
import { plainText } from "./text.ts";

const name = "email@1";
const separator = "\n\n";

/** How much of a file is looked at to see what it is. */
const beginning = 65_536;
/** The lines that a file begins with. */
const HEADERS = /^(?:[\w-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+/;
const SAVED_PAGE = /^From: <Saved by/i;
/** What people do not write: a message was copied out of a program when it has none of them. */
const TECHNICAL = /^(?:message-id|mime-version|received|return-path|content-type|x-[\w-]+):/im;
const PEOPLES = /^(?:from|to|date|subject):/im;

const damaged: Diagnostic = {
  code: "input-damaged",
  message: "this message is damaged and cannot be taken apart: save it anew, or as text",
};

export const email: Reader = {
  name,
  accepts({ name, bytes }) {
    const start = Buffer.from(bytes.subarray(0, beginning)).toString("latin1").replace(/^ï»¿/, "");
    const headers = HEADERS.exec(start)?.[0] ?? "";
    if (!PEOPLES.test(headers) || SAVED_PAGE.test(headers)) return false;
    return /\.eml$/i.test(name) || (TECHNICAL.test(headers) && /^from:/im.test(headers));
  },
  async read(input) {
    const { default: PostalMime } = await import("postal-mime");
    const message = await PostalMime.parse(input.bytes).catch(() => undefined);
    return message ? fromMessage(input, message) : unread(damaged);
  },
};

function fromMessage(input: Input, message: Email): Reading {
  const { date, line } = dateOn(message);
  const subject = tidy(message.subject ?? "");
  // In Outlook's order, which printed messages have too: from it the network tells best who wrote to whom.
  const lines = [
    ["From", people(message.from ? [message.from] : [])],
    ["Date", line],
    ["To", people(message.to ?? [])],
    ["Cc", people(message.cc ?? [])],
    ["Subject", subject],
  ];
  const head = lines.flatMap(([key, value]) => (value ? [`${key}: ${frozen(value)}`] : [])).join("\n");
  const body = bodyOf(message);
  const parts = [head, body.text].filter((part) => part !== "");
  const details: Details = { kind: "email", ...(subject && { title: frozen(subject) }), ...(date && { date }) };
  const start = head === "" ? 0 : head.length + separator.length;
  const marks: Mark[] = [
    ...(head === "" ? [] : [{ start: 0, kind: "paragraph" as const }]),
    ...body.marks.map((mark) => ({ ...mark, start: mark.start + start })),
  ];
  return toSource(input, {
    reader: name,
    text: parts.join(separator),
    marks,
    details,
    noticed: message.attachments.flatMap(unattached),
  });
}

function bodyOf({ text = "", html = "" }: Email): { readonly text: string; readonly marks: readonly Mark[] } {
  const plain = frozen(text).trim();
  if (isBlank(plain) && isBlank(html)) return { text: "", marks: [] };
  const { text: body, marks } = isBlank(plain) ? wholePage(html) : plainText(plain);
  // The first line of a message greets; the subject is its heading.
  return { text: body, marks: marks.map((mark, at) => (at === 0 && mark.kind === "heading" ? paragraph(mark) : mark)) };
}

function paragraph(mark: Mark): Mark {
  return { ...mark, kind: "paragraph" };
}

/** "Anna Bell <a.bell@wards.example>; Grey, Tom <t.grey@wards.example>". */
function people(addresses: readonly Address[]): string {
  return addresses
    .flatMap((each) => each.group ?? [each])
    .map(({ name, address = "" }) => tidy(name === "" || name === address ? address : `${name} <${address}>`))
    .join("; ");
}

/** "Thu, 6 Mar 2025 23:30:00 -0500": the day is the one that the sender's calendar showed. */
const SENT = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}:\d{2})(?::\d{2})?(?:\s+([+-]\d{4}))?)?/i;

function dateOn({ headers }: Email): { readonly date?: Details["date"]; readonly line: string } {
  const written = tidy(headers.find(({ key }) => key === "date")?.value ?? "");
  const [, day, month, year, time, zone] = SENT.exec(written) ?? [];
  const date = dateOf(`${day} ${month} ${year}`);
  if (!date) return { line: written };
  const clock = [time, zone].filter(Boolean).join(" ");
  return { date, line: `${dayInWords(date)}${clock && `, ${clock}`}` };
}

/** Pictures of a signature are shown within the message, and no document. */
function unattached({ filename, mimeType, related, disposition }: Attachment): Diagnostic[] {
  if (related && disposition !== "attachment" && mimeType.startsWith("image/")) return [];
  const called = filename ? `“${tidy(filename)}”` : `a file without a name (${mimeType})`;
  return [{ code: "attachment-unread", message: `${called} is attached and was not read: save it and read it too` }];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
