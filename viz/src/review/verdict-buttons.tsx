/** A button for everything that a key does. */
import { type Act, acts } from "./verdicts.ts";

interface VerdictButtonsProps {
  readonly writes: boolean;
  /** Whether there is a suggestion. */
  readonly there: boolean;
  readonly undoable: boolean;
  readonly onAct: (act: Act) => void;
}

export function VerdictButtons({ writes, there, undoable, onAct }: VerdictButtonsProps) {
  const offered = writes ? acts : acts.filter(({ act }) => act === "skip");
  return (
    <div className="verdicts" role="toolbar" aria-label="Decide">
      {offered.map(({ act, label, key, means }) => (
        <button
          key={act}
          type="button"
          className={act === "same" ? "strong" : "plain"}
          title={means}
          aria-keyshortcuts={key}
          disabled={act === "undo" ? !undoable : !there}
          onClick={() => onAct(act)}
        >
          {label} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
