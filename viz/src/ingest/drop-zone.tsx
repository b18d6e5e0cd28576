/** Files dropped anywhere on the page are read in; where nobody may write, it says so. */
import { useEffect, useState } from "react";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { useArrivals } from "./arrivals.ts";

export function DropZone() {
  const { announce } = usePage();
  const { writes } = useDecisions();
  const { add } = useArrivals();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Out of the window, and not from one part of the page into another.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (writes) add([...(event.dataTransfer?.files ?? [])]);
      else announce("This browser may only read");
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, [writes, add, announce]);
  if (!over) return null;
  return (
    <div className="drop-zone">
      <p>
        {writes
          ? "Drop to read it in"
          : "This browser may only read; open the address that was printed to add documents."}
      </p>
    </div>
  );
}
