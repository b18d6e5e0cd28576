/** What an account says, with both ends to be chosen. */
import type { Account } from "../../../src/model/account.ts";
import { usePage } from "../parts/page.ts";
import { ThingButton } from "../parts/thing-button.tsx";
import { saysOf } from "../words/relation.ts";

export function RelationLine({ account }: { readonly account: Account }) {
  const { subject, subjectName, object, objectName, role } = account;
  return (
    <>
      <End id={subject} name={subjectName} /> <span className="verb">{saysOf(account)}</span>{" "}
      <End id={object} name={objectName} />
      {role !== null && <span className="verb"> ({role})</span>}
    </>
  );
}

/** By its type where the page holds it. */
function End({ id, name }: { readonly id: string; readonly name: string }) {
  const { graph, choose } = usePage();
  const thing = graph.entities.get(id);
  if (thing) return <ThingButton {...thing} />;
  return (
    <button type="button" className="thing" onClick={() => choose({ kind: "entity", id })}>
      <span>{name}</span>
    </button>
  );
}
