/** The column on the left: beside the view where there is room, above it and folded where there is not. */
import { type ReactNode, useSyncExternalStore } from "react";

const room = matchMedia("(min-width: 70rem)");

function subscribe(listener: () => void): () => void {
  room.addEventListener("change", listener);
  return () => room.removeEventListener("change", listener);
}

interface SideProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Not folded while there is nothing else to see. */
  readonly open?: boolean;
}

export function Side({ label, children, open = false }: SideProps) {
  const beside = useSyncExternalStore(subscribe, () => room.matches);
  return (
    <section className="legend" aria-label={label}>
      {beside ? (
        children
      ) : (
        <details open={open}>
          <summary>{label}</summary>
          {children}
        </details>
      )}
    </section>
  );
}
