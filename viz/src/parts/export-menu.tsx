/** Takes what is seen out of the page: as a picture with its legend and sources, or as data. */
import { useRef } from "react";
import { download } from "../export/download.ts";
import { pngOf } from "../export/png.ts";
import { sheetOf } from "../export/sheet.ts";
import { svgOf } from "../export/svg.ts";
import { isOpen } from "../graph/window.ts";
import { count } from "../words/count.ts";
import { dateInWords } from "../words/when.ts";
import { type Page, usePage } from "./page.ts";

export function ExportMenu() {
  const page = usePage();
  const { canvas, announce } = page;
  const menu = useRef<HTMLDetailsElement>(null);
  const date = new Date().toISOString().slice(0, 10);
  const save = async (extension: string, content: () => Promise<Blob>) => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector("summary")?.focus();
    const name = `inquiry-graph-${date}.${extension}`;
    try {
      download(await content(), name);
      announce(`Saved as ${name}`);
    } catch (error) {
      announce(error instanceof Error ? error.message : "It could not be saved");
    }
  };
  const sheet = () => {
    if (!canvas) throw new Error("There is no picture here");
    return sheetOf(canvas.picture(), captionOf(page, date));
  };
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
        event.preventDefault();
      }}
    >
      <summary className="plain">Export</summary>
      <div>
        <h2>Picture of what is seen</h2>
        <ul>
          <li>
            <button
              type="button"
              className="plain"
              disabled={!canvas}
              onClick={() => void save("png", async () => pngOf(sheet()))}
            >
              PNG
            </button>
          </li>
          <li>
            <button
              type="button"
              className="plain"
              disabled={!canvas}
              onClick={() => void save("svg", async () => new Blob([svgOf(sheet())], { type: "image/svg+xml" }))}
            >
              SVG
            </button>
          </li>
        </ul>
        {!canvas && <p>Open the graph to take a picture of it.</p>}
      </div>
    </details>
  );
}

function captionOf({ graph, shown, view, dark }: Page, date: string) {
  const { window } = view.filter;
  const time = isOpen(window) ? "" : `, ${dateInWords(`${window.from ?? ".."}/${window.to ?? ".."}`)}`;
  const used = new Set(shown.lines.flatMap(({ sources }) => sources));
  return {
    title: `${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")}${time}`,
    sources: [...graph.sources.values()].filter(({ id }) => used.has(id)),
    date,
    dark,
  };
}
