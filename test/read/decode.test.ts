import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/bytes/decode.ts";
import { read } from "../../src/read/index.ts";

const words = "Siân O’Malley paid £50 at the café – “twice”, she said, and the Trust’s ward sister agreed.";
const codes = (bytes: Uint8Array, declared?: string) => decode(bytes, declared).noticed.map(({ code }) => code);

describe("text comes out as it was written", () => {
  test.each([
    ["UTF-8", iconv.encode(words, "utf-8"), []],
    ["UTF-8 with a byte order mark", iconv.encode(words, "utf-8", { addBOM: true }), []],
    ["UTF-16 LE with a byte order mark", iconv.encode(words, "utf-16le", { addBOM: true }), []],
    ["UTF-16 BE with a byte order mark", iconv.encode(words, "utf-16be", { addBOM: true }), []],
    ["UTF-16 LE", iconv.encode(words, "utf-16le"), ["encoding-guessed"]],
    ["UTF-16 BE", iconv.encode(words, "utf-16be"), ["encoding-guessed"]],
    ["UTF-32 LE with a byte order mark", iconv.encode(words, "utf-32le", { addBOM: true }), []],
    ["Windows-1252", iconv.encode(words, "windows-1252"), ["encoding-guessed"]],
  ])("%s", (_, bytes, noticed) => {
    expect(decode(bytes).text?.replace(/^\ufeff/, "")).toBe(words);
    expect(codes(bytes)).toEqual(noticed);
  });

  test("a page's own word is taken before a guess, and Latin-1 means Windows-1252", () => {
    const polish = "Zażółć gęślą jaźń";
    expect(decode(iconv.encode(polish, "iso-8859-2"), "ISO-8859-2")).toEqual({ text: polish, noticed: [] });
    expect(decode(iconv.encode("“Yes”", "windows-1252"), "iso-8859-1")).toEqual({ text: "“Yes”", noticed: [] });
    expect(decode(Buffer.from(words), "windows-1252").text).toBe(words);
    expect(codes(iconv.encode(words, "windows-1252"), "no-such-thing")).toEqual(["encoding-guessed"]);
  });

  test("other scripts are guessed when the letters leave no doubt", () => {
    const russian = "Привет, это проверка кодировки текста на русском языке.";
    expect(decode(iconv.encode(russian, "koi8-r")).text).toBe(russian);
  });
});

test("a broken place in UTF-8 is replaced, and said where it is", async () => {
  const bytes = Buffer.concat([Buffer.from("Café “Anna” "), Buffer.from([0xff]), Buffer.from(" was closed.")]);
  const { source, noticed } = await read({ name: "broken.txt", bytes });
  expect(source?.text).toBe("Café “Anna” \ufffd was closed.");
  expect(noticed).toMatchObject([{ code: "encoding-replaced", start: 12, end: 13 }]);
});

describe("what is no text is not read", () => {
  const zip = (name: string) => Buffer.concat([Buffer.from("PK\x03\x04\x14\0\0\0"), Buffer.from(name)]);
  const ole = (part: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(part, "utf16le")]);
  test.each([
    ["empty", Buffer.alloc(0), "input-empty"],
    ["white space", Buffer.from(" \n\t\u00a0\u200b\r\n"), "input-empty"],
    ["a byte order mark", Buffer.from([0xff, 0xfe]), "input-empty"],
    ["a PDF named .txt", Buffer.from("%PDF-1.7\n%\xe2\xe3"), "input-damaged"],
    ["a DOCX that is cut off", zip("word/document.xml"), "input-damaged"],
    ["an old DOC", Buffer.from("d0cf11e0a1b11ae100", "hex"), "input-unsupported"],
    ["an old DOC, by its parts", ole("WordDocument"), "input-unsupported"],
    ["a Word file with a password", ole("EncryptedPackage"), "input-encrypted"],
    ["an XLSX", zip("xl/workbook.xml"), "input-unsupported"],
    ["an RTF", Buffer.from("{\\rtf1 Hello}"), "input-unsupported"],
    ["a ZIP archive", zip("photos/1.jpg"), "input-binary"],
    ["a PNG picture", Buffer.from("89504e470d0a1a0a0000", "hex"), "input-binary"],
    ["a WAV recording named .html", Buffer.from("RIFF\x24\0\0\0WAVE"), "input-binary"],
    ["zeros", Buffer.alloc(5000), "input-binary"],
    ["noise", Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), "input-binary"],
  ])("%s", async (name, bytes, code) => {
    const { source, noticed } = await read({ name, bytes });
    expect(source).toBeUndefined();
    expect(noticed.map((each) => each.code)).toEqual([code]);
  });
});

test.each([
  "RIFF between the two families",
  "BZh was the clerk",
  "BZh91AY&SY was on the label",
  "GIF89a was the format",
  "ID3 was the tag",
  "The ftyp",
  "OggS and SQLite format 3",
])("a text that begins as a picture or a recording may is read: %j", async (text) => {
  expect((await read({ name: "a.txt", bytes: Buffer.from(text) })).source?.text).toBe(text);
});

test("the frozen text differs from the file in line ends, zeros, a leading mark and half surrogates alone", async () => {
  const special = `“O’Malley‑Kumar”\u00a0— a\u00adb \u202eend\u202c\u2028${words}`;
  const { source } = await read({ name: "a.txt", bytes: Buffer.from(`\ufeff${special}\r\nnext\rlast\0.`) });
  expect(source?.text).toBe(`${special}\nnext\nlast.`);
  const half = Buffer.from("\ufeffhalf \ud83d of a pair", "utf16le");
  expect((await read({ name: "a.txt", bytes: half })).source?.text).toBe("half \ufffd of a pair");
});
