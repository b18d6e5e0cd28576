/** How the measurements are taken and printed. Times depend on the machine; the ratios beside them less so. */

/** Milliseconds of each of `runs` runs, after one that does not count. */
export async function times(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const began = performance.now();
    await work(run);
    if (run >= 0) taken.push(performance.now() - began);
  }
  return taken;
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function print(what: string, figure: string): void {
  process.stdout.write(`  ${what.padEnd(64)} ${figure}\n`);
}

export function milliseconds(values: readonly number[]): string {
  const round = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  return `${round(median(values))} ms (${round(Math.min(...values))} to ${round(Math.max(...values))})`;
}
