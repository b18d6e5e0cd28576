import { describe, expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { rst } from "../../src/read/rst.ts";
import { readerContract } from "../contract/reader.ts";
import { passages, written } from "./show.ts";

const hearing = `.. raw:: html

   <a id="hearing-link" href="https://dunmarsh.example/hearings/day-3">Official page</a>

Hearing Day 3 – Anna Bell
=========================

.. raw:: html

   <details>
       <summary>Show video</summary>

   </details>

*(10.00 am)*

**The Chair**: Good morning, Mr Grey.

Anna Bell
---------

*ANNA BELL (sworn).*

Questioned by Mr Grey
^^^^^^^^^^^^^^^^^^^^^

**Mr Grey**: Is this your letter, \`DUN0001 <https://dunmarsh.example/e/1>\`_, about the :abbr:\`DWT (Dunmarsh Water Trust)\`?

.. rst-class:: indented

**Anna Bell**: It *is*.  I wrote it
in June.

.. rst-class:: indented

"Please reply", it says.  Nobody did \\*\\*.

**The Chair**: Thank you.

**Mr Grey**: Nothing else.
`;

readerContract(rst, [written(hearing, "2024-05-03.rst")], (text) => text.slice(0, 0));

test("a hearing without its mark-up", async () => {
  const reading = await read(written(hearing, "hearings/2024-05-03.rst"));
  const { title, kind, date, url } = reading.source ?? {};
  expect({ title, kind, date, url }).toEqual({
    title: "Hearing Day 3 – Anna Bell",
    kind: "transcript",
    date: "2024-05-03",
    url: "https://dunmarsh.example/hearings/day-3",
  });
  expect(passages(reading)).toEqual([
    "heading | Hearing Day 3 – Anna Bell",
    "other | (10.00 am)",
    "turn [The Chair] | The Chair: Good morning, Mr Grey.",
    "heading | Anna Bell",
    "heading | ANNA BELL (sworn).",
    "heading | Questioned by Mr Grey",
    "turn [Mr Grey] | Mr Grey: Is this your letter, DUN0001, about the DWT (Dunmarsh Water Trust)?",
    "turn [Anna Bell] | Anna Bell: It is. I wrote it in June.",
    'turn [Anna Bell] | "Please reply", it says. Nobody did **.',
    "turn [The Chair] | The Chair: Thank you.",
    "turn [Mr Grey] | Mr Grey: Nothing else.",
  ]);
});

describe("other files", () => {
  test("a list of files is no source", async () => {
    const { source, noticed } = await read(written("May\n===\n\n.. toctree::\n   :glob:\n\n   ./*\n", "index.rst"));
    expect([source, noticed[0]?.code]).toEqual([undefined, "input-contents"]);
  });

  test.each([
    ["18 May 2022 – Anna Bell\n=======================\n\nText.\n", "a.rst", "2022-05-18"],
    ["Anna Bell\n=========\n\nText.\n", "2022-05-19.rst", undefined],
  ])("the date of %j", async (text, name, date) => expect((await read(written(text, name))).source?.date).toBe(date));
});
