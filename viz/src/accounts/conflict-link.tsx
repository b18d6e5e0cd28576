/** Leads from a claim to the accounts that contradict it. */
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";

export function ConflictLink({ id }: { readonly id: string }) {
  const { change } = usePage();
  const { contested } = useDecisions();
  if (!contested.has(id)) return null;
  return (
    <button type="button" className="open" onClick={() => change({ tab: "conflicts", asked: id })}>
      Another account contradicts it
    </button>
  );
}
