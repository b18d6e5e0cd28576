/** The view lives in the address: back, forward and a copied link all work. */
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { queryFrom, type View, viewFrom } from "./view.ts";

const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  changed.addEventListener("change", listener);
  return () => {
    removeEventListener("popstate", listener);
    changed.removeEventListener("change", listener);
  };
}

/** Change part of the view; a `step` can be gone back from, a small change cannot. */
export type ChangeView = (part: Partial<View>, how?: "step" | "small") => void;

export function useView(): readonly [View, ChangeView] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const view = useMemo(() => viewFrom(search), [search]);
  const change = useCallback<ChangeView>((part, how = "step") => {
    const query = queryFrom({ ...viewFrom(location.search), ...part });
    if (query === location.search) return;
    const address = query || location.pathname;
    if (how === "step") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    changed.dispatchEvent(new Event("change"));
  }, []);
  return [view, change];
}
