/** Adds documents from the files of this machine: what dropping them on the page does, by a click. */
import { useRef } from "react";
import { useDecisions } from "../review/decisions.ts";
import { useArrivals } from "./arrivals.ts";

export function AddButton() {
  const { writes } = useDecisions();
  const { add } = useArrivals();
  const input = useRef<HTMLInputElement>(null);
  if (!writes) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      <button
        type="button"
        className="plain"
        title="Add documents, or drop them anywhere on the page"
        onClick={() => input.current?.click()}
      >
        Add documents
      </button>
    </>
  );
}
