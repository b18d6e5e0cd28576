/** One end of the time that is chosen: held and moved with the mouse, or moved by the arrow keys, a unit at a time. */
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { settle } from "../state/use-view.ts";
import type { Stretch } from "../time/days.ts";
import { moved, nameIn, type Unit } from "../time/periods.ts";
import { dateInWords } from "../words/when.ts";
import { usePage } from "./page.ts";

interface TimeHandleProps {
  readonly end: "from" | "to";
  readonly at: number;
  readonly day: number;
  readonly unit: Unit;
  readonly whole: Stretch;
  /** Where a day lies, to find the day that lies under the mouse. */
  readonly dayAt: (day: number) => number;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

export function TimeHandle({ end, at, day, unit, whole, dayAt }: TimeHandleProps) {
  const { view, change } = usePage();
  const { filter } = view;
  const held = useRef(false);
  const other = filter.window[end === "from" ? "to" : "from"];

  const put = (next: number) => {
    const name = nameIn(unit, Math.min(whole.last, Math.max(whole.first, next)));
    if (other !== undefined && (end === "from" ? name > other : name < other.slice(0, name.length))) return;
    change({ filter: { ...filter, window: { ...filter.window, [end]: name } } }, "gliding");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    put(moved(day, unit, by));
  };
  const onMove = ({ clientX, currentTarget }: PointerEvent) => {
    if (!held.current) return;
    const { left } = currentTarget.parentElement?.getBoundingClientRect() ?? { left: 0 };
    const pixels = dayAt(whole.first + 1000) - dayAt(whole.first);
    put(whole.first + Math.floor(((clientX - left - dayAt(whole.first)) / pixels) * 1000) - (end === "to" ? 1 : 0));
  };
  const letGo = () => {
    held.current = false;
    settle();
  };
  return (
    <div
      className="handle"
      role="slider"
      tabIndex={0}
      style={{ left: at }}
      aria-label={end === "from" ? "Begin of the time" : "End of the time"}
      aria-valuemin={whole.first}
      aria-valuemax={whole.last}
      aria-valuenow={day}
      aria-valuetext={dateInWords(nameIn(unit, day))}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
