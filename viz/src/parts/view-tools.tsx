/** Undo, redo, and a link to what is seen. Where people decide, it is the last decision that is taken back. */
import { useState } from "react";
import { useDecisions } from "../review/decisions.ts";
import { queryFrom } from "../state/address.ts";
import { useUndoKeys } from "../state/use-keys.ts";
import { redo, undo, useTrail } from "../state/use-view.ts";
import { usePage } from "./page.ts";

export function ViewTools() {
  const { view, shape, announce } = usePage();
  const { past, future } = useTrail();
  const { taken, takeBack } = useDecisions();
  const decides = view.tab === "review";
  const undoes = decides ? "Take the last decision back" : "Undo";
  const [canUndo, canRedo] = decides ? [taken.length > 0, false] : [past.length > 0, future.length > 0];
  const back = () => {
    if (decides) return void takeBack();
    undo();
    announce("Taken back");
  };
  const again = () => {
    redo();
    announce("Made again");
  };
  useUndoKeys(
    () => canUndo && back(),
    () => canRedo && again(),
  );
  const [copied, setCopied] = useState<string>();
  const query = queryFrom({ ...view, shape });
  const link = new URL(query || ".", location.href.split("?")[0]).href;

  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => {
        setCopied(query);
        announce("The link is copied");
      },
      () => announce("The browser does not let the link be copied; it is in its address bar"),
    );
  return (
    <>
      <button
        type="button"
        className="icon"
        aria-label={undoes}
        title={`${undoes} (Ctrl+Z)`}
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo}
        onClick={back}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 2.5 2.5 6 6 9.5M2.5 6h7a4 4 0 0 1 0 8H6" />
        </svg>
      </button>
      <button
        type="button"
        className="icon"
        aria-label="Redo"
        title="Redo (Shift+Ctrl+Z)"
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!canRedo}
        onClick={again}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 2.5 13.5 6 10 9.5M13.5 6h-7a4 4 0 0 0 0 8H10" />
        </svg>
      </button>
      <button type="button" className="plain" onClick={() => void copy()}>
        {copied === query ? "Link copied" : "Copy link"}
      </button>
    </>
  );
}
