/** How much waits behind a tab. */
import type { Tab } from "../state/tabs.ts";
import { useDecisions } from "./decisions.ts";

export function TabCount({ tab }: { readonly tab: Tab }) {
  const { suggestions } = useDecisions();
  const total = tab === "review" && suggestions.state === "there" ? suggestions.value.total : 0;
  return total > 0 ? <small className="tab-count"> {total.toLocaleString("en-GB")}</small> : null;
}
