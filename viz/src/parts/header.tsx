/** The top of the page: search, the views, undo, a link to what is seen, its export, light or dark. */

import { AddButton } from "../ingest/add-button.tsx";
import { TabCount } from "../review/tab-count.tsx";
import { tabs } from "../state/tabs.ts";
import type { Scheme } from "../state/use-theme.ts";
import { schemes } from "../state/use-theme.ts";
import { ExportMenu } from "./export-menu.tsx";
import { usePage } from "./page.ts";
import { SearchBox } from "./search-box.tsx";
import { ViewTools } from "./view-tools.tsx";

const schemeLabels: Record<Scheme, string> = { auto: "As the system", light: "Light", dark: "Dark" };

export function Header({ scheme, onScheme }: { readonly scheme: Scheme; readonly onScheme: (scheme: Scheme) => void }) {
  const { view, change } = usePage();
  return (
    <header className="top">
      <h1>inquiry-graph</h1>
      <SearchBox />
      <nav aria-label="Views">
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-current={view.tab === name ? "page" : undefined}
            onClick={() => change({ tab: name, source: undefined, claim: undefined })}
          >
            {label}
            <TabCount tab={name} />
          </button>
        ))}
      </nav>
      <div className="tools">
        <AddButton />
        <ViewTools />
        <ExportMenu />
        <label className="scheme icon" title={`Light or dark: ${schemeLabels[scheme].toLowerCase()}`}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.75" />
            <path className="half" d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" />
          </svg>
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
      </div>
    </header>
  );
}
