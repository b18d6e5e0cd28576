/**
 * Who is who across the hearings of two inquiries, against what their markup says: witnesses by name, counsel by the label
 * of their turns. Every two of them who are named in different hearings are a pair; measured on the structure of the
 * transcripts alone, before any person has decided anything. Skipped where the transcripts are not at hand.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hearingOf, withHearing } from "../../src/extract/hearings/index.ts";
import { fold, formsOf, type SourceContent } from "../../src/model/index.ts";
import { read } from "../../src/read/index.ts";
import { identify } from "../../src/resolve/index.ts";
import { scores } from "../support/b-cubed.ts";
import { entitiesOf, judged } from "../support/linking.ts";

const folder = new URL("../../../shared/data/inquiries/", import.meta.url);
const inquiries = ["lampard", "post-office"] as const;

interface GoldHearing {
  readonly file: string;
  readonly witnesses: readonly {
    readonly witness: string;
    readonly sworn: string | null;
    readonly questioned_by: readonly string[];
  }[];
}

/** Somebody whom the gold names in a hearing: who it is, and the names that the hearing may have. */
interface Named {
  readonly who: string;
  readonly names: readonly string[];
}

function namedIn(inquiry: string, { witnesses }: GoldHearing): Named[] {
  const all = witnesses.flatMap(({ witness, sworn, questioned_by }) => {
    const counsel = questioned_by.map((label) => label.replace(/ \(continued\)|, [QK]C|\.$/g, ""));
    return [
      ...(sworn === null ? [] : [{ who: bare(witness), names: [witness, sworn, bare(witness), bare(sworn)] }]),
      ...counsel.map((label) => ({ who: label, names: [label] })),
    ];
  });
  const byWho = new Map(
    all.map(({ who, names }) => [fold(who), { who: `${inquiry}: ${fold(who)}`, names: names.map(fold) }]),
  );
  return [...byWho.values()];
}

/** Without a title, except where nothing but a surname would be left. */
function bare(name: string): string {
  const rest = name.replace(/^(?:mr|mrs|ms|miss|dr|sir|dame|professor) /i, "");
  return rest.includes(" ") ? rest : name;
}

async function contentOf(path: URL): Promise<SourceContent | undefined> {
  const { source } = await read({ name: path.pathname, bytes: readFileSync(path) });
  const hearing = source && hearingOf(source);
  if (!hearing) return undefined;
  const nothing = { appearances: [], claims: [], sentences: 0, noticed: [] };
  const { appearances, claims } = withHearing(source, hearing, nothing, "test@1");
  return identify({ source, appearances, claims });
}

describe.skipIf(!existsSync(folder))("the people of two inquiries' hearings", () => {
  test("are themselves from day to day", async () => {
    const sources: SourceContent[] = [];
    const named: { readonly who: string; readonly source: string; readonly id: string | undefined }[] = [];
    for (const inquiry of inquiries) {
      // The gold is in the form that its README describes.
      const gold = JSON.parse(readFileSync(new URL(`${inquiry}/hearings_gold.json`, folder), "utf8")) as GoldHearing[];
      for (const hearing of gold) {
        const content = await contentOf(new URL(`${inquiry}/${hearing.file}`, folder));
        if (content) sources.push(content);
        for (const { who, names } of namedIn(inquiry, hearing)) {
          const found = content?.appearances.find(
            (each) =>
              each.type === "Person" && formsOf(content.source, each).some((form) => names.includes(fold(form))),
          );
          named.push({ who, source: `${inquiry} ${hearing.file}`, id: found?.id });
        }
      }
    }
    const entityOf = entitiesOf(sources, judged(sources));
    const wrong = new Set<string>();
    const missed = new Set<string>();
    let [both, ours, gold] = [0, 0, 0];
    for (const [at, one] of named.entries()) {
      for (const other of named.slice(at + 1)) {
        if (one.source === other.source) continue;
        const same = one.who === other.who;
        const joined =
          one.id !== undefined && other.id !== undefined && entityOf.get(one.id) === entityOf.get(other.id);
        if (same) gold += 1;
        if (joined) ours += 1;
        if (same && joined) both += 1;
        if (same && !joined) missed.add(`${one.who}${one.id && other.id ? "" : " (not found)"}`);
        if (!same && joined) wrong.add(`${one.who} = ${other.who}`);
      }
    }
    const { precision, recall } = scores(both / ours, both / gold);
    console.info(`hearings: ${sources.length} of them, ${gold} pairs`, { precision, recall }, [...wrong], [...missed]);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  }, 120_000);
});
