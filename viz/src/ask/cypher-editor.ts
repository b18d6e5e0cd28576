/**
 * CodeMirror with the Cypher mode, in a shadow root. There it puts its styles into a constructed style sheet, which
 * the page's content policy lets through; in the document it would write a style element, which the policy refuses.
 */
import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { completions } from "./completions.ts";

export interface CypherEditor {
  text(): string;
  put(text: string): void;
  focus(): void;
  close(): void;
}

interface EditorOptions {
  readonly text: string;
  readonly label: string;
  onRun(): void;
}

const theme = EditorView.theme({
  "&": { border: "1px solid var(--control)", borderRadius: "4px", background: "var(--surface)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "1px" },
  ".cm-content": {
    minHeight: "5.5rem",
    fontFamily: "ui-monospace, 'DejaVu Sans Mono', monospace",
    caretColor: "var(--ink)",
  },
  ".cm-scroller": { maxHeight: "40vh", overflow: "auto", lineHeight: "1.5" },
  ".cm-gutters": { border: "0", background: "var(--raised)", color: "var(--soft)" },
  ".cm-placeholder": { color: "var(--soft)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-matchingBracket": { background: "var(--mark)" },
  ".cm-tooltip": { border: "1px solid var(--control)", background: "var(--surface)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--ink)", color: "var(--surface)" },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "light-dark(#7a2e86, #d9a4e3)", fontWeight: "600" },
  { tag: [tags.string, tags.special(tags.string)], color: "light-dark(#1d6f42, #8fd3a8)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "light-dark(#8a4b08, #eab676)" },
  { tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
  { tag: [tags.standard(tags.variableName), tags.typeName], color: "light-dark(#0b5c8a, #8cc8ee)" },
]);

/**
 * Writing over a selection is done here and not by the browser, which would keep the look of what it replaces in a
 * style attribute; the page's content policy refuses those.
 */
const overwrite = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || !event.data || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(event.data));
    return true;
  },
});

export function cypherEditor(host: HTMLElement, { text, label, onRun }: EditorOptions): CypherEditor {
  // An element keeps its shadow root for ever, also when React mounts twice.
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        ...[lineNumbers(), history(), bracketMatching(), closeBrackets(), EditorView.lineWrapping],
        ...[StreamLanguage.define(cypher), syntaxHighlighting(colours), theme, overwrite],
        autocompletion({ override: [completions] }),
        keymap.of([{ key: "Mod-Enter", run }, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label }),
        placeholder("MATCH (person:Person)-[edge:TREATED_BY]->(body) RETURN person, edge, body"),
      ],
    }),
  });
  // What is typed here is text, whatever keys the page knows.
  view.dom.addEventListener("keydown", (event) => event.stopPropagation());
  return {
    text: () => view.state.doc.toString(),
    put: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}
