/** Says why nothing can be added or decided in a page whose address is not that of the server's last start. */
import { useDecisions } from "../review/decisions.ts";

export function StaleNotice() {
  const { isStale } = useDecisions();
  if (!isStale) return null;
  return (
    <p className="notice" role="status">
      This page may only read: its address is not the one that was printed when the explorer was started. To add
      documents and decide, stop <code>inquiry-graph open</code> and start it again; it opens a new address.
    </p>
  );
}
