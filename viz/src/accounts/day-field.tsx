/**
 * A day, written digit by digit or chosen from the calendar. The field keeps what is being written to itself: a value set
 * from outside while one writes would take the digits away again. A year counts once it has four digits.
 */
import { useEffect, useRef } from "react";
import { settle } from "../state/use-view.ts";

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly day: string;
  readonly onDay: (day: string | undefined) => void;
}

export function DayField({ label, day, onDay }: DayFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = field;
    if (current && current !== document.activeElement) current.value = day;
  }, [day]);
  return (
    <label className="decider">
      <span>{label}</span>
      <input
        ref={field}
        type="date"
        min="1000-01-01"
        onChange={({ target }) => target.validity.valid && target.value !== "" && onDay(target.value)}
        onBlur={({ target }) => {
          settle();
          if (target.value === "" && !target.validity.badInput) onDay(undefined);
          else if (target.validity.valid) return;
          target.value = day;
        }}
      />
    </label>
  );
}
