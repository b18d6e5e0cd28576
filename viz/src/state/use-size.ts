/** The width of an element, as it changes; the element may come later, and go. */
import { type RefCallback, useCallback, useState } from "react";

export function useSize<E extends HTMLElement>(): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(0);
  const watched = useCallback((element: E | null) => {
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    setWidth(element.clientWidth);
    return () => watch.disconnect();
  }, []);
  return [watched, width];
}
