import { describe, expect, test } from "vitest";
import { email } from "../../src/read/email.ts";
import { read } from "../../src/read/index.ts";
import { readerContract } from "../contract/reader.ts";
import { passages, written } from "./show.ts";

const head = [
  "Received: from mx.wards.example by mail.wards.example; Fri, 7 Mar 2025 04:30:02 +0000",
  "Message-ID: <1@wards.example>",
  "From: Anna Bell <a.bell@wards.example>",
  'To: "Grey, Thomas" <t.grey@wards.example>,',
  " Col Vane <c.vane@wards.example>",
  "Cc: board@wards.example",
  "Date: Thu, 6 Mar 2025 23:30:00 -0500",
  "Subject: =?utf-8?Q?The_ward_=E2=80=93_again?=",
  "MIME-Version: 1.0",
];
const message = (headers: readonly string[], body: string) => [...head, ...headers, "", body].join("\r\n");
const lines =
  "From: Anna Bell <a.bell@wards.example> Date: 6 March 2025, 23:30 -0500 " +
  "To: Grey, Thomas <t.grey@wards.example>; Col Vane <c.vane@wards.example> Cc: board@wards.example " +
  "Subject: The ward – again";

const plain = message(
  ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
  "Dear Thomas,\r\n\r\nThe ward cost =C2=A350 a day until 4 March 2025, and the board was told of=\r\n it.\r\n\r\nOn 5 March 2025 Thomas Grey wrote:\r\n> Was it you who told them?\r\n",
);

readerContract(email, [written(plain, "a.eml")], (text) => message(["Content-Type: text/plain; charset=utf-8"], text));

describe("messages", () => {
  test("who, when and what above the text; a quoted message stays", async () => {
    const reading = await read(written(plain, "message.eml"));
    expect(reading.noticed).toEqual([]);
    expect(reading.source).toMatchObject({ kind: "email", title: "The ward – again", date: "2025-03-06" });
    expect(passages(reading)).toEqual([
      `paragraph | ${lines}`,
      "paragraph | Dear Thomas,",
      "paragraph | The ward cost £50 a day until 4 March 2025, and the board was told of it.",
      "paragraph | On 5 March 2025 Thomas Grey wrote:",
      "paragraph | > Was it you who told them?",
    ]);
  });

  test("in HTML alone", async () => {
    const html = "<html><head><style>p{}</style></head><body><p>Thomas,</p><div>The <b>ward</b> is shut.<br>Anna</div>";
    expect(passages(await read(written(message(["Content-Type: text/html"], html), "m.eml")))).toEqual([
      `paragraph | ${lines}`,
      "paragraph | Thomas,",
      "paragraph | The ward is shut. Anna",
    ]);
  });

  test("plain before HTML; attachments are named", async () => {
    const parts = [
      "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n",
      "--y\r\nContent-Type: text/plain\r\n\r\nThe ward is shut.",
      "--y\r\nContent-Type: text/html\r\n\r\n<p>The ward is <b>shut</b>.</p>",
      "--y--",
      '--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="minutes of May.pdf"\r\n\r\n%PDF',
      "--x--",
    ];
    const reading = await read(
      written(message(["Content-Type: multipart/mixed; boundary=x"], parts.join("\r\n")), "m.eml"),
    );
    expect(passages(reading).slice(1)).toEqual(["paragraph | The ward is shut."]);
    expect(reading.noticed).toEqual([
      {
        code: "attachment-unread",
        message: "“minutes of May.pdf” is attached and was not read: save it and read it too",
      },
    ]);
  });

  test.each([
    ["Thu, 6 Mar 2025 23:30:00 -0500", "2025-03-06", "6 March 2025, 23:30 -0500"],
    ["6 Mar 2025 09:05 GMT", "2025-03-06", "6 March 2025, 09:05"],
    ["Thursday, 6 March 2025", "2025-03-06", "6 March 2025"],
    ["yesterday", undefined, "yesterday"],
  ])("the date %j", async (stamp, date, line) => {
    const { source } = await read(written(`From: a@b.example\nDate: ${stamp}\nSubject: Yes\n\nYes.`, "m.eml"));
    expect(source?.date).toBe(date);
    expect(source?.text).toContain(`Date: ${line}\n`);
  });

  test("without a subject or a body", async () => {
    const { source } = await read(written("From: a@b.example\nMessage-ID: <1@b>\n\n", "/mail/7.eml"));
    expect(source).toMatchObject({ title: "7", text: "From: a@b.example" });
  });
});

describe("which reader", () => {
  test.each([
    ["-", plain, "email@1"],
    ["note.txt", "From: a@b.example\nTo: c@d.example\nSubject: The ward\n\nShut.", "text@1"],
    ["note.eml", "From: a@b.example\nTo: c@d.example\nSubject: The ward\n\nShut.", "email@1"],
    ["note.eml", "The ward is shut.", "text@1"],
  ])("%s %j → %s", async (name, text, reader) => expect((await read(written(text, name))).source?.reader).toBe(reader));

  test("a page saved as one file is none", async () => {
    const { noticed } = await read(
      written("From: <Saved by Blink>\r\nSubject: A page\r\nMIME-Version: 1.0\r\n\r\n", "p.mht"),
    );
    expect(noticed.map(({ code }) => code)).toEqual(["input-unsupported"]);
  });
});
