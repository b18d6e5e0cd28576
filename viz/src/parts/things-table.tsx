/** The things of the graph as rows. */
import { useMemo } from "react";
import type { ShownEntity } from "../../../src/serve/api.ts";
import { usePage } from "./page.ts";
import { type Column, SortedTable } from "./sorted-table.tsx";
import { ThingButton } from "./thing-button.tsx";

export function ThingsTable({ entities }: { readonly entities: readonly ShownEntity[] }) {
  const { graph, view } = usePage();
  const columns = useMemo((): Column<ShownEntity>[] => {
    const others = ({ name, names }: ShownEntity) => names.filter((other) => other !== name).join(", ");
    return [
      { name: "name", label: "Name", value: ({ name }) => name, cell: (entity) => <ThingButton {...entity} /> },
      { name: "type", label: "Type", value: ({ type }) => type },
      { name: "names", label: "Also called", value: others },
      {
        name: "relations",
        label: "Relations",
        value: ({ id }) => graph.linesOf.get(id)?.length ?? 0,
        numeric: true,
      },
      { name: "sources", label: "Named in", value: ({ sources }) => sources.length, numeric: true },
    ];
  }, [graph]);
  return (
    <SortedTable
      caption="Things"
      columns={columns}
      rows={entities}
      keyOf={({ id }) => id}
      order="name"
      isPicked={({ id }) => view.pick?.kind === "entity" && view.pick.id === id}
    />
  );
}
