/** The conflicts by whom they are about; choosing one leads to it. */
import { usePage } from "../parts/page.ts";
import { Side } from "../parts/side.tsx";
import { useDecisions } from "../review/decisions.ts";
import { claimsIn } from "./conflicts.ts";

export function ConflictsSide() {
  const { view, change } = usePage();
  const { conflicts } = useDecisions();
  const all = conflicts.state === "there" ? conflicts.value : [];
  return (
    <Side label="Conflicts">
      <ul className="side-list">
        {all.map((conflict) => {
          const claims = claimsIn(conflict);
          const [first] = conflict.sides.flat();
          const here = view.asked !== undefined && claims.includes(view.asked);
          return (
            <li key={`${conflict.kind} ${claims.join()}`}>
              <button
                type="button"
                aria-current={here || undefined}
                onClick={() => change({ asked: claims[0] }, "small")}
              >
                {first?.subjectName} – {first?.objectName}
              </button>
            </li>
          );
        })}
      </ul>
    </Side>
  );
}
