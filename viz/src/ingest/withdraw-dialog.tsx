/** Asks whether a source is to be withdrawn, and says what goes and what stays. */
import { useEffect, useId, useRef, useState } from "react";
import type { SourceHead } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { useAnswer } from "../state/use-answer.ts";
import { leaving } from "./leaving.ts";

interface WithdrawDialogProps {
  readonly source: SourceHead;
  readonly onClose: () => void;
}

export function WithdrawDialog({ source, onClose }: WithdrawDialogProps) {
  const { graph, view, change, announce } = usePage();
  const { history, changed } = useDecisions();
  const found = useAnswer(source.id, (signal) => client.source(source.id, signal));
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const goes =
    found.state === "there" && history.state === "there"
      ? leaving({ found: found.value, entities: graph.entities, history: history.value })
      : undefined;
  const withdraw = async () => {
    setBusy(true);
    try {
      await client.withdraw(source.id);
    } catch (error) {
      setBusy(false);
      return setFailed(error instanceof Error ? error.message : String(error));
    }
    dialog.current?.close();
    if (view.source === source.id) change({ source: undefined, claim: undefined }, "silent");
    changed();
    announce(`Withdrawn: ${source.title}`);
    document.getElementById("view")?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="asks"
      aria-labelledby={title}
      onClose={onClose}
      // Escape leaves the dialog alone, and not what is selected behind it.
      onKeyDown={(event) => event.nativeEvent.stopPropagation()}
    >
      <h2 id={title}>Withdraw “{source.title}”?</h2>
      {goes ? (
        <ul>
          {goes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <p className="note">{found.state === "failed" ? found.why : "Reading what rests on it…"}</p>
      )}
      <p className="note">
        This does not destroy it. The file that it was read from stays, and so does its text in the journal of a store
        that is a folder, in copies and in archives.
      </p>
      {failed && (
        <p className="notice wrong" role="alert">
          {failed}
        </p>
      )}
      <p className="acts">
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button type="button" className="strong" disabled={!goes || busy} onClick={() => void withdraw()}>
          Withdraw it
        </button>
      </p>
    </dialog>
  );
}
