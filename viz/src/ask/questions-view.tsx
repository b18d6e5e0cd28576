/** Asking: a named question with its form, or Cypher; the answer as a table that can be drawn. */
import { lazy, Suspense } from "react";
import { usePage } from "../parts/page.ts";
import { AnswerTable } from "./answer-table.tsx";
import { askedFrom } from "./asked.ts";
import { QuestionForm } from "./question-form.tsx";
import { useQuestions } from "./use-asked.ts";

/** The editor is fetched when somebody wants to write. */
const CypherForm = lazy(() => import("./cypher-form.tsx"));

export function QuestionsView() {
  const { view, answer } = usePage();
  const asked = askedFrom(view.asked);
  const questions = useQuestions();
  const question =
    asked?.kind === "question" && questions.state === "there"
      ? questions.value.find(({ name }) => name === asked.name)
      : undefined;
  return (
    <section className="asking" aria-label="Answer">
      {questions.state === "failed" && <p className="note">{questions.why}</p>}
      {!asked && (
        <div className="sheet">
          <h2>Ask the documents</h2>
          <p className="note">
            Choose a question on the left. Each answer names the sources it rests on, and can be drawn as a graph. For
            anything else, write Cypher.
          </p>
        </div>
      )}
      {asked?.kind === "question" && question && (
        <QuestionForm key={question.name} question={question} given={asked.given} />
      )}
      {asked?.kind === "question" && !question && questions.state === "there" && (
        <p className="sheet note">There is no question of this name.</p>
      )}
      {asked?.kind === "cypher" && (
        <Suspense fallback={<p className="sheet note">Reading…</p>}>
          <CypherForm query={asked.query} />
        </Suspense>
      )}
      {answer?.state === "waiting" && <p className="sheet note">Asking…</p>}
      {answer?.state === "failed" && (
        <p className="sheet wrong" role="alert">
          {answer.why}
        </p>
      )}
      {answer?.state === "there" && <AnswerTable key={view.asked} answer={answer.value} />}
    </section>
  );
}
