/** The keys of the whole page. */
import { useEffect } from "react";

export function useKeys(listener: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  });
}

export function useEscape(act: () => void): void {
  useKeys(({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented) act();
  });
}

/** Ctrl+Z takes the last act back, Shift+Ctrl+Z makes it again; what is being written has its own. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useKeys((event) => {
    const { key, ctrlKey, metaKey, shiftKey, defaultPrevented, target } = event;
    if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || defaultPrevented || isWritten(target)) return;
    event.preventDefault();
    if (shiftKey) redo();
    else undo();
  });
}

/** Whether keys pressed there are text. */
export function isWritten(target: EventTarget | null): boolean {
  const field = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  return !!field && !(field instanceof HTMLInputElement && ["checkbox", "radio", "button"].includes(field.type));
}
