/** A box to search for a thing by any of its names: arrows choose, Enter takes, Escape leaves. */
import { type KeyboardEvent, type Ref, useEffect, useId, useState } from "react";
import type { SearchHit } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { count } from "../words/count.ts";
import { usePage } from "./page.ts";
import { ShapeIcon } from "./shape-icon.tsx";

/** Long enough not to ask for every letter, short enough not to be felt. */
const patience = 120;

interface ThingSearchProps {
  readonly label: string;
  readonly onFound: (hit: SearchHit) => void;
  /** What stands in the box while it is empty; the label, if not given. */
  readonly placeholder?: string;
  readonly input?: Ref<HTMLInputElement>;
  /** The key that leads here. */
  readonly shortcut?: string;
}

export function ThingSearch({ label, placeholder = label, onFound, input, shortcut }: ThingSearchProps) {
  const { announce } = usePage();
  const list = useId();
  const [text, setText] = useState("");
  const [hits, setHits] = useState<readonly SearchHit[]>();
  const [at, setAt] = useState(0);

  useEffect(() => {
    if (text.trim() === "") return setHits(undefined);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      client.search(text, stop.signal).then(
        (found) => {
          setHits(found);
          setAt(0);
          announce(found.length === 0 ? `Nothing is called ${text}` : `${count(found.length, "thing")} found`);
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          setHits(undefined);
          announce(error instanceof Error ? error.message : "The search failed");
        },
      );
    }, patience);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, announce]);

  const close = () => {
    setText("");
    setHits(undefined);
  };
  const take = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    onFound(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter") take(hits?.[at]);
    else if (hits?.length && event.key === "ArrowDown") setAt((at + 1) % hits.length);
    else if (hits?.length && event.key === "ArrowUp") setAt((at + hits.length - 1) % hits.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-expanded={hits !== undefined}
        aria-controls={list}
        aria-activedescendant={hits?.length ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts={shortcut}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setHits(undefined)}
      />
      {shortcut && <kbd>{shortcut}</kbd>}
      <div className="hits" role="listbox" id={list} aria-label="Found" hidden={hits === undefined}>
        {hits?.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above, which keeps the focus
          <div
            key={hit.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(hit)}
          >
            <ShapeIcon type={hit.type} />
            <span>
              {hit.name}
              <small>{alsoCalled(hit)}</small>
            </span>
          </div>
        ))}
      </div>
      {hits?.length === 0 && <p className="hits none">Nothing is called “{text}”.</p>}
    </search>
  );
}

function alsoCalled({ type, name, names }: SearchHit): string {
  const others = names.filter((other) => other !== name);
  return others.length === 0 ? type : `${type} · also ${others.slice(0, 3).join(", ")}`;
}
