/** "1 source", "3 sources". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? singular : plural}`;
}
