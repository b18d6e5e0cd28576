/** The documents that arrive while the page is open, for every part that shows them or marks what they brought. */
import { createContext, useContext } from "react";
import type { Arrival } from "./arrival.ts";

export interface Arrivals {
  readonly all: readonly Arrival[];
  /** Things that are new because of them. */
  readonly fresh: ReadonlySet<string>;
  /** Reads files in, one after the other. */
  add(files: Iterable<File>): void;
  /** Takes the report away, and the marks of what is new with it. */
  dismiss(): void;
}

export const ArrivalsContext = createContext<Arrivals | undefined>(undefined);

export function useArrivals(): Arrivals {
  const arrivals = useContext(ArrivalsContext);
  if (!arrivals) throw new Error("a part of the page was used outside it");
  return arrivals;
}
