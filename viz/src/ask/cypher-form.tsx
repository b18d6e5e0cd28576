/** Cypher that only reads: written, run with a button or with Ctrl+Enter. */
import { useEffect, useRef } from "react";
import { usePage } from "../parts/page.ts";
import { wordsFor } from "./asked.ts";
import { type CypherEditor, cypherEditor } from "./cypher-editor.ts";

const examples: readonly (readonly [label: string, query: string])[] = [
  [
    "Who is tied to most others",
    "MATCH (thing:Entity)-[edge]-(:Entity)\nRETURN thing, count(edge) AS edges\nORDER BY edges DESC\nLIMIT 20",
  ],
  [
    "What is denied, and by whom",
    "MATCH (claim:Claim {stance: 'denied'})\nOPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Appearance)\nRETURN claim.predicate AS predicate, speaker.name AS saidBy, claim.quote AS quote, claim.id AS claim",
  ],
  [
    "Who stands in two sources",
    "MATCH (person:Person)<-[:REFERS_TO]-(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)\nWITH person, count(DISTINCT source) AS sources\nWHERE sources > 1\nRETURN person, sources\nORDER BY sources DESC",
  ],
];

export default function CypherForm({ query }: { readonly query: string }) {
  const { change } = usePage();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<CypherEditor>(undefined);
  const run = () => {
    const text = editor.current?.text().trim();
    if (text) change({ asked: wordsFor({ kind: "cypher", query: text }), drawn: false, sort: undefined, find: "" });
  };
  const runs = useRef(run);
  runs.current = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; a query from the address is put in below
  useEffect(() => {
    if (!host.current) return;
    const made = cypherEditor(host.current, {
      ...{ text: query, label: "Cypher that only reads" },
      onRun: () => runs.current(),
    });
    editor.current = made;
    return () => made.close();
  }, []);
  useEffect(() => {
    if (query !== editor.current?.text().trim()) editor.current?.put(query);
  }, [query]);
  return (
    <div className="sheet cypher">
      <h2>Cypher</h2>
      <p className="note">
        Reads the graph and changes nothing. <kbd>Ctrl</kbd>+<kbd>Enter</kbd> runs it, <kbd>Tab</kbd> leaves the editor.
      </p>
      <div ref={host} className="editor" />
      <div className="fields">
        <button type="button" className="strong" onClick={run}>
          Run
        </button>
        {examples.map(([label, text]) => (
          <button
            key={label}
            type="button"
            className="plain"
            onClick={() => {
              editor.current?.put(text);
              editor.current?.focus();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
