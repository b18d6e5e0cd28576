/** Figures and mistakes in words: measures first, then types and predicates; several extractors side by side. */
import pc from "picocolors";
import type { Figure, Figures } from "../evaluate/figures.ts";
import { type Measure, type MeasureName, measures } from "../evaluate/measures.ts";
import { type Mistake, type MistakeKind, mistakeKinds } from "../evaluate/mistake-kinds.ts";
import { peers } from "../evaluate/peers.ts";
import { harmless } from "./output.ts";
import { table } from "./table.ts";

/** One extractor, or one folder of predictions, on one set. */
export interface Scored {
  readonly set: string;
  readonly by: string;
  readonly figures: Figures;
  /** None where a set gives no ground for telling them apart. */
  readonly mistakes: readonly Mistake[];
}

export function evaluationTable(scored: readonly Scored[]): string {
  const { set = "", figures: { passages = 0 } = {} } = scored[0] ?? {};
  const parts = [
    `${pc.bold(harmless(set))}: ${passages} ${passages === 1 ? "passage" : "passages"}`,
    overall(scored),
    byKey("type", scored, ({ types }) => types),
    byKey("predicate", scored, ({ predicates }) => predicates),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** Measures that the set can judge. `n` is what gold has; where that depends on what was found, for each. */
function overall(scored: readonly Scored[]): string {
  const judged: readonly (Measure & { readonly name: MeasureName })[] = measures.filter(({ name }) =>
    scored.some(({ figures: { of } }) => of[name].predicted + of[name].gold > 0),
  );
  const rows = judged.map(({ name, label }) => [
    label,
    ...scored.flatMap(({ figures: { of } }) => [percent(of[name].value), range(of[name]), of[name].gold]),
  ]);
  return table(["measure", ...scored.flatMap(({ by }) => [by, "95 %", "n"])], rows);
}

/** F1 with precision and recall. */
function byKey(
  title: string,
  scored: readonly Scored[],
  pick: (figures: Figures) => { readonly [key: string]: Figure },
): string {
  const keys = [...new Set(scored.flatMap(({ figures }) => Object.keys(pick(figures))))].sort();
  if (keys.length === 0) return "";
  const rows = keys.map((key) => [
    key,
    ...scored.flatMap(({ figures }) => {
      const figure = pick(figures)[key];
      return figure ? [percent(figure.value), percent(figure.precision), percent(figure.recall)] : ["–", "–", "–"];
    }),
    Math.max(...scored.map(({ figures }) => pick(figures)[key]?.gold ?? 0)),
  ]);
  return table([title, ...scored.flatMap(({ by }) => [by, "P", "R"]), "n"], rows);
}

/** Every mistake below its kind; how many of each kind comes first. */
export function errorList({ by, mistakes }: Scored): string {
  const kinds = Object.keys(mistakeKinds) as MistakeKind[];
  const parts = kinds.flatMap((kind) => {
    const some = mistakes.filter((each) => each.kind === kind);
    if (some.length === 0) return [];
    return [`${pc.bold(`${kind} (${some.length})`)}  ${mistakeKinds[kind]}\n${some.map(mistakeLine).join("\n")}`];
  });
  return [pc.bold(`mistakes of ${by}: ${mistakes.length}`), ...parts].join("\n\n");
}

function mistakeLine({ passage, gold, predicted, because, sentence }: Mistake): string {
  const said = [gold && `gold ${gold}`, predicted && `found ${predicted}`].filter(Boolean).join(" · ");
  const line = `  ${passage}: ${said}${because ? ` (${because})` : ""}`;
  return harmless(sentence ? `${line}\n      “${sentence}”` : line);
}

export function peersTable(): string {
  const columns = ["names", "entities", "ends", "relations", "falsehoods"] as const;
  const labels = columns.map((column) => measures.find(({ name }) => name === column)?.label ?? column);
  return peers
    .map(({ set, source, programs }) => {
      const rows = programs.map((each) => [each.name, ...columns.map((column) => percent(each[column]))]);
      return `${pc.bold(set)}\n${source}\n\n${table(["program", ...labels], rows)}`;
    })
    .join("\n\n");
}

function percent(value: number | undefined): string {
  return value === undefined ? "–" : (100 * value).toFixed(1);
}

function range({ interval }: Figure): string {
  return interval ? interval.map((end) => (100 * end).toFixed(0)).join("–") : "";
}
