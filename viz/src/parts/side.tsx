/** The column on the left: beside the view where there is room, above it and folded where there is not. */
import type { ReactNode } from "react";
import { useMedia } from "../state/use-media.ts";

interface SideProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Not folded while there is nothing else to see. */
  readonly open?: boolean;
}

export function Side({ label, children, open = false }: SideProps) {
  const beside = useMedia("(min-width: 70rem)");
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
