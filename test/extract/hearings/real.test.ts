/**
 * Witnesses, oaths, questioners and dates in real hearings, against what their publishers' markup gives. Every fourth
 * of each inquiry is read, `EVERY=1` reads all 96. The figures are printed. The hearings are no part of the project: where they are absent, this is skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Hearing, hearingOf } from "../../../src/extract/hearings/index.ts";
import { fold } from "../../../src/model/index.ts";
import { read } from "../../../src/read/index.ts";

const hearings = new URL("../../../../shared/data/inquiries/", import.meta.url);

interface Told {
  readonly file: string;
  readonly date: string;
  readonly witnesses: readonly {
    readonly witness: string;
    readonly sworn: string | null;
    readonly questioned_by: readonly string[];
  }[];
}

const every = Number(process.env.EVERY ?? 4);

const plain = (name: string) => fold(name.replace(/ \(continued\)|,? [QK]C\b|\.$/g, ""));

class Share {
  right = 0;
  readonly wrong: string[] = [];
  count(right: boolean, what: string): void {
    if (right) this.right += 1;
    else this.wrong.push(what);
  }
  get value(): number {
    return this.right / Math.max(1, this.right + this.wrong.length);
  }
  toString(): string {
    return `${(this.value * 100).toFixed(1)} % of ${this.right + this.wrong.length}`;
  }
}

function namesOf({ text }: { readonly text: string }, person: Hearing["people"][number] | undefined): string[] {
  return (person?.forms ?? []).map(({ start, end }) => plain(text.slice(start, end)));
}

test.skipIf(!existsSync(hearings)).each(["lampard", "post-office"])(
  "%s",
  async (inquiry) => {
    const folder = new URL(`${inquiry}/`, hearings);
    // The file's own shape; only these fields are used.
    const all = JSON.parse(readFileSync(new URL("hearings_gold.json", folder), "utf8")) as Told[];
    const gold = all.filter((_, at) => at % every === 0);
    const share = () => new Share();
    const [dates, oaths, hearingsRight, statements, asked, exact] = [
      share(),
      share(),
      share(),
      share(),
      share(),
      share(),
    ];
    for (const { file, date, witnesses } of gold) {
      const { source } = await read({ name: file, bytes: readFileSync(new URL(file, folder)) });
      const hearing = source && hearingOf(source);
      if (!source || !hearing) throw new Error(`${file} is no hearing`);
      dates.count(source.date === date, `${file}: ${source.date}`);
      let whole = true;
      for (const { witness, sworn, questioned_by } of witnesses) {
        const author =
          /^(?:(?:Pre-recorded )?Statement|Summary of witness statement) (?:by|of) (.+?)(?: about .*| \(read\)| read by .*| by Ms .*)?$/.exec(
            witness,
          )?.[1];
        if (sworn === null && questioned_by.length === 0) {
          if (author !== undefined && !/^M[rs]s? \w+$/.test(author))
            statements.count(
              author
                .split(" and ")
                .every((name) =>
                  hearing.testimonies.some((each) => namesOf(source, each.witness).includes(plain(name))),
                ),
              `${file}: ${witness}`,
            );
          continue;
        }
        const found = hearing.testimonies.filter((each) =>
          namesOf(source, each.witness).includes(plain(sworn ?? witness)),
        );
        const right = found.some(
          ({ witness: each }) => sworn === null || (each.sworn && plain(each.sworn) === plain(sworn)),
        );
        whole &&= right;
        oaths.count(right, `${file}: ${witness}`);
        const wanted = new Set(questioned_by.map(plain));
        const by = hearing.examinations.filter(({ witnesses }) =>
          witnesses.some((each) => found.some((one) => one.witness === each)),
        );
        for (const name of wanted)
          asked.count(
            by.some((each) => namesOf(source, each.by).includes(name)),
            `${file}: ${name} → ${witness}`,
          );
        if (wanted.size > 0)
          exact.count(
            by.every((each) => namesOf(source, each.by).some((name) => wanted.has(name))),
            `${file}: ${witness}: ${by.filter((each) => !namesOf(source, each.by).some((name) => wanted.has(name))).map((each) => each.by.name)}`,
          );
      }
      hearingsRight.count(whole, file);
    }
    process.stdout.write(
      `${inquiry}, ${gold.length} of ${all.length} hearings: dates ${dates}, witnesses and oaths ${oaths}, hearings ${hearingsRight}, statements ${statements}, questioners ${asked}, no others ${exact}\n`,
    );
    if (process.env.SHOW_WRONG)
      console.log([dates, oaths, statements, asked, exact].map(({ wrong }) => wrong.join("\n  ")).join("\n--\n  "));
    expect(dates.value).toBeGreaterThanOrEqual(0.98);
    expect(hearingsRight.value).toBeGreaterThanOrEqual(0.98);
    expect(asked.value).toBeGreaterThanOrEqual(0.95);
  },
  180_000,
);
