/** Where something stands: title, publisher, date. */
import type { SourceHead } from "../../../src/serve/api.ts";
import { dateInWords } from "../words/when.ts";

interface SourceLineProps {
  readonly source: SourceHead;
  /** The title stands above already. */
  readonly untitled?: boolean;
}

export function SourceLine({ source: { title, publisher, date, url, kind }, untitled = false }: SourceLineProps) {
  const words = [publisher ?? (kind === "other" ? "" : kind), date && dateInWords(date)].filter(Boolean).join(", ");
  const safe = untitled && url !== null && /^https?:\/\//.test(url);
  return (
    <p className="source-line">
      {!untitled && <cite>{title}</cite>}
      <span>{words}</span>
      {safe && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          Original page
        </a>
      )}
    </p>
  );
}
