/** How much waits behind a tab. */
import type { Tab } from "../state/tabs.ts";
import { useDecisions } from "./decisions.ts";

export function TabCount({ tab }: { readonly tab: Tab }) {
  const { suggestions, conflicts } = useDecisions();
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    conflicts: conflicts.state === "there" ? conflicts.value.length : 0,
    review: suggestions.state === "there" ? suggestions.value.total : 0,
  };
  const total = counts[tab] ?? 0;
  return total > 0 ? <small className="tab-count"> {total.toLocaleString("en-GB")}</small> : null;
}
