/** One of the two: its names, its type, and the passages where it stands in its source. */
import type { Candidate } from "../../../src/serve/api.ts";
import { usePage } from "../parts/page.ts";
import { SourceLine } from "../parts/source-line.tsx";
import { ThingButton } from "../parts/thing-button.tsx";
import { excerpt, pieces } from "../text/pieces.ts";

/** Characters of a passage on either side of the first mention. */
const around = 160;

export function CandidateSheet({ candidate }: { readonly candidate: Candidate }) {
  const { open } = usePage();
  const { entity, name, names, type, source, passages } = candidate;
  const others = names.filter((other) => other !== name);
  return (
    <section className="candidate" aria-label={name}>
      <h3>
        <ThingButton id={entity} name={name} type={type} />
      </h3>
      <p className="also">
        {type}
        {others.length > 0 && ` · also ${others.join(" · ")}`}
      </p>
      {passages.map((passage) => (
        <Passage key={`${passage.marks[0]?.start} ${passage.text}`} {...passage} />
      ))}
      <footer>
        <SourceLine source={source} />
        <button type="button" className="open" onClick={() => open(source.id)}>
          Open the source
        </button>
      </footer>
    </section>
  );
}

function Passage({ text, marks }: Candidate["passages"][number]) {
  const [first] = marks;
  if (!first) return null;
  const part = excerpt(text, first, around);
  return (
    <blockquote>
      {part.cutBefore && "… "}
      {pieces(text.slice(part.start, part.end), part.start, marks).map(({ start, text, marks }) =>
        marks.length > 0 ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
      {part.cutAfter && " …"}
    </blockquote>
  );
}
