/** Marks a thing that came with a document just added. */
import { useArrivals } from "./arrivals.ts";

export function NewMark({ id }: { readonly id: string }) {
  return useArrivals().fresh.has(id) ? <small className="new"> new</small> : null;
}
