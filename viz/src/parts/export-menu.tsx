/** Takes what is seen out of the page: as a picture with its legend and sources, or as data. */
import { useRef } from "react";
import { client } from "../api/client.ts";
import { download } from "../export/download.ts";
import { pngOf } from "../export/png.ts";
import { sheetOf } from "../export/sheet.ts";
import { svgOf } from "../export/svg.ts";
import { isDated, isOpen, mayLieIn } from "../graph/window.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/count.ts";
import { dateInWords } from "../words/when.ts";
import { type Page, usePage } from "./page.ts";

export function ExportMenu() {
  const page = usePage();
  const { canvas, announce } = page;
  const formats = useAnswer("formats", (signal) => client.formats(signal));
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
        <h2>What is shown, as data</h2>
        {formats.state === "failed" && <p>{formats.why}</p>}
        <ul>
          {formats.state === "there" &&
            formats.value.map(({ name, extension, says }) => (
              <li key={name}>
                <button
                  type="button"
                  className="plain"
                  title={says}
                  onClick={() => void save(extension, () => client.exported(name, chosenOf(page)))}
                >
                  {labels[name] ?? name}
                </button>
              </li>
            ))}
        </ul>
        <p>Each with stance, speaker and sentence, the sources, and today's date.</p>
        <p>
          For programs: <a href="api">the HTTP API</a>
        </p>
      </div>
    </details>
  );
}

/** The formats by their usual names; any other goes by the server's. */
const labels: Readonly<Record<string, string>> = {
  csv: "CSV",
  gexf: "GEXF",
  graphml: "GraphML",
  json: "JSON",
  "json-ld": "JSON-LD",
  followthemoney: "FollowTheMoney",
};

/** The claims behind the lines that are shown, without those at another time. */
function chosenOf({ graph, shown, view }: Page) {
  const { window, undated } = view.filter;
  const inside = mayLieIn(window);
  const wanted = (id: string) => {
    const time = graph.times.get(id);
    return isOpen(window) || (time && isDated(time) ? inside(time) : undated);
  };
  const claims = shown.lines.flatMap((line) => line.claims.filter(wanted));
  return { entities: shown.entities.map(({ id }) => id), claims };
}

function captionOf({ graph, shown, view, dark, isGrouped }: Page, date: string) {
  const { window } = view.filter;
  const time = isOpen(window) ? "" : `, ${dateInWords(`${window.from ?? ".."}/${window.to ?? ".."}`)}`;
  const used = new Set(shown.lines.flatMap(({ sources }) => sources));
  return {
    title: isGrouped
      ? count(graph.groups.length, "group")
      : `${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")}${time}`,
    sources: [...graph.sources.values()].filter(({ id }) => used.has(id)),
    date,
    dark,
  };
}
