/** Small PDF files, written by hand: words at places, in points from the top left corner of an A4 page. */
import iconv from "iconv-lite";

export interface Printed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfParts {
  readonly title?: string;
  /** Each page bears a picture. */
  readonly pictures?: true;
  /** Locked with a password that nobody knows. */
  readonly locked?: true;
  readonly font?: "Helvetica" | "Courier";
}

const height = 842;

/** Lines down a page from the top, one below the other; an empty one leaves a gap. */
export function down(lines: readonly string[], { x = 72, y = 90, size = 11, leading = 14 } = {}): Printed[] {
  return lines.flatMap((text, at) => (text === "" ? [] : [{ text, x, y: y + at * leading, size }]));
}

export function pdfOf(pages: readonly (readonly Printed[])[], parts: PdfParts = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(`<< /Type /Font /Subtype /Type1 /BaseFont /${parts.font ?? "Helvetica"} /Encoding /WinAnsiEncoding >>`);
  add(`<< /Title (${escaped(parts.title ?? "")}) /CreationDate (D:20200102030405Z) >>`);
  pages.forEach((page, at) => {
    const picture = parts.pictures ? ` /XObject << /P ${5 + pages.length * 2} 0 R >>` : "";
    const resources = `<< /Font << /F 3 0 R >>${picture} >>`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources ${resources} /Contents ${6 + at * 2} 0 R >>`,
    );
    const words = page.map(
      ({ text, x = 72, y, size = 11 }) => `BT /F ${size} Tf ${x} ${height - y} Td (${escaped(text)}) Tj ET`,
    );
    add(stream("", [...words, parts.pictures ? "q 500 0 0 700 50 50 cm /P Do Q" : ""].join("\n")));
  });
  if (parts.pictures)
    add(
      stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ", "\x80"),
    );
  const nonsense = "<".concat("ab".repeat(32), ">");
  if (parts.locked) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${nonsense} /U ${nonsense} >>`);
  return file(objects, parts.locked ? ` /Encrypt ${objects.length} 0 R /ID [${nonsense} ${nonsense}]` : "");
}

function stream(entries: string, content: string): string {
  return `<< ${entries}/Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R${trailer} >>`;
  return Buffer.from(`${text}${table}${end}\nstartxref\n${text.length}\n%%EOF\n`, "latin1");
}

/** In Windows-1252, a byte a character. */
function escaped(text: string): string {
  const bytes = iconv.encode(text, "windows-1252").toString("latin1");
  return bytes.replace(/[\\()]/g, "\\$&").replace(/[\r\n]/g, " ");
}
