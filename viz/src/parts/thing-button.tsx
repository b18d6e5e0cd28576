/** A thing by its name; choosing it selects it. */
import type { EntityType } from "../../../src/model/entity/index.ts";
import { NewMark } from "../ingest/new-mark.tsx";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";

export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

export function ThingButton({ id, name, type }: Thing) {
  const { choose } = usePage();
  return (
    <button type="button" className="thing" onClick={() => choose({ kind: "entity", id })}>
      <ShapeIcon type={type} />
      <span>
        {name}
        <span className="unseen">, {type}</span>
        <NewMark id={id} />
      </span>
    </button>
  );
}
