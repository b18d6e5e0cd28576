/** The top of the page: search, the views, light or dark. */
import type { Scheme } from "../state/use-theme.ts";
import { schemes } from "../state/use-theme.ts";
import { type Tab, tabs } from "../state/view.ts";
import { usePage } from "./page.ts";
import { SearchBox } from "./search-box.tsx";

const labels: Record<Tab, string> = { graph: "Graph", table: "Table", sources: "Sources" };
const schemeLabels: Record<Scheme, string> = { auto: "As the system", light: "Light", dark: "Dark" };

export function Header({ scheme, onScheme }: { readonly scheme: Scheme; readonly onScheme: (scheme: Scheme) => void }) {
  const { view, change } = usePage();
  return (
    <header className="top">
      <h1>inquiry-graph</h1>
      <SearchBox />
      <nav aria-label="Views">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={view.tab === tab ? "page" : undefined}
            onClick={() => change({ tab, source: undefined, claim: undefined })}
          >
            {labels[tab]}
          </button>
        ))}
      </nav>
      <label className="scheme">
        <span className="unseen">Light or dark</span>
        <select
          value={scheme}
          onChange={({ target }) => onScheme(schemes.find((each) => each === target.value) ?? "auto")}
        >
          {schemes.map((each) => (
            <option key={each} value={each}>
              {schemeLabels[each]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
