/** From when to when, written: the way to choose a time without pointing. As exact as it is written. */
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { boundsOf } from "../../../src/model/edtf.ts";
import { dateFrom } from "../words/date-from.ts";
import { dateInWords } from "../words/when.ts";
import { usePage } from "./page.ts";

export function TimeFields() {
  return (
    <>
      <DateField end="from" label="From" />
      <DateField end="to" label="to" />
    </>
  );
}

function DateField({ end, label }: { readonly end: "from" | "to"; readonly label: string }) {
  const { view, change, announce } = usePage();
  const { filter } = view;
  const value = filter.window[end];
  const words = value === undefined ? "" : dateInWords(value);
  const [text, setText] = useState(words);
  const [wrong, setWrong] = useState<string>();
  const hint = useId();
  useEffect(() => {
    setText(words);
    setWrong(undefined);
  }, [words]);

  const take = () => {
    if (text === words) return setWrong(undefined);
    const date = dateFrom(text);
    if (text.trim() !== "" && date === undefined)
      return setWrong("Write a date such as May 2024, 2024 or 13 May 2024.");
    const window = { ...filter.window, [end]: date };
    const [from, to] = [window.from && boundsOf(window.from).earliest, window.to && boundsOf(window.to).latest];
    if (from && to && from > to) return setWrong("The time would end before it begins.");
    setWrong(undefined);
    change({ filter: { ...filter, window } }, "small");
    announce(date ? `${label} ${dateInWords(date)}` : `${label} any time`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") take();
  };
  return (
    <label className="date">
      <span>{label}</span>
      <input
        type="text"
        size={11}
        placeholder={end === "from" ? "the first" : "the last"}
        autoComplete="off"
        value={text}
        aria-label={end === "from" ? "From when" : "Until when"}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : hint}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      {wrong !== undefined && (
        <span id={hint} className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}
