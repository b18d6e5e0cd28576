/** Takes a source out again, after saying what goes with it. Not there where nobody may write. */
import { useState } from "react";
import type { SourceHead } from "../../../src/serve/api.ts";
import { useDecisions } from "../review/decisions.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export function WithdrawButton({ source }: { readonly source: SourceHead }) {
  const { writes } = useDecisions();
  const [asks, setAsks] = useState(false);
  if (!writes) return null;
  return (
    <>
      <button type="button" className="open" onClick={() => setAsks(true)}>
        Withdraw…<span className="unseen"> {source.title}</span>
      </button>
      {asks && <WithdrawDialog source={source} onClose={() => setAsks(false)} />}
    </>
  );
}
