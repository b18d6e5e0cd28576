/** The canvas's colours, read from the style sheet so that they are written once. */
export interface Theme {
  readonly scheme: "light" | "dark";
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
  readonly font: string;
}

export function themeOf(element: Element): Theme {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    scheme: read("--scheme") === "dark" ? "dark" : "light",
    ground: read("--ground"),
    ink: read("--ink"),
    line: read("--line"),
    font: style.fontFamily,
  };
}
