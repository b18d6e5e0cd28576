/** An id in a register outside, as the one text that a graph's list property can hold: `ods:RHA`. */
import type { ExternalRef } from "../../model/index.ts";

export function refText({ register, id }: ExternalRef): string {
  return `${register}:${id}`;
}

/** A register's name holds no colon, an id may. */
export function refFrom(text: string): ExternalRef {
  const colon = text.indexOf(":");
  return { register: text.slice(0, colon), id: text.slice(colon + 1) };
}
