/** Light or dark: as the system has it, unless the reader has chosen. The choice stays in this browser. */
import { useLayoutEffect, useState, useSyncExternalStore } from "react";

export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

const key = "inquiry-graph/scheme";
const systemDark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener("change", listener);
  return () => systemDark.removeEventListener("change", listener);
}

export function useTheme(): { scheme: Scheme; dark: boolean; choose(scheme: Scheme): void } {
  const [scheme, setScheme] = useState<Scheme>(
    () => schemes.find((each) => each === localStorage.getItem(key)) ?? "auto",
  );
  const system = useSyncExternalStore(subscribe, () => systemDark.matches);
  const dark = scheme === "auto" ? system : scheme === "dark";
  // Before the effects of the parts below, which read the colours that this sets.
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = dark ? "dark" : "light";
  }, [dark]);
  const choose = (chosen: Scheme) => {
    if (chosen === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, chosen);
    setScheme(chosen);
  };
  return { scheme, dark, choose };
}
