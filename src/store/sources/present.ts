/** A row without what is null in it: a graph has null where the model has nothing. */
export type Present<Row> = { [Key in keyof Row]?: NonNullable<Row[Key]> };

export function present<Row extends object>(row: Row): Present<Row> {
  // `fromEntries` forgets the keys; they are those of the row.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}
