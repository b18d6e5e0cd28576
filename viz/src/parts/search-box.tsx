/** The search of the whole page. `/` leads here, and what is found is selected. */
import { useEffect, useRef } from "react";
import { isWritten } from "../state/use-keys.ts";
import { usePage } from "./page.ts";
import { ThingSearch } from "./thing-search.tsx";

export function SearchBox() {
  const { choose } = usePage();
  const input = useRef<HTMLInputElement>(null);
  useSlash(() => input.current?.focus());
  return (
    <ThingSearch
      label="Search by any name"
      shortcut="/"
      input={input}
      onFound={({ id }) => choose({ kind: "entity", id })}
    />
  );
}

/** Not while somebody writes elsewhere. */
function useSlash(focus: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== "/" || isWritten(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focus();
    };
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  });
}
