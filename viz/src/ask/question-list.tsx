/** The questions that can be asked, in words. */
import { usePage } from "../parts/page.ts";
import { Side } from "../parts/side.tsx";
import { type Asked, askedFrom, wordsFor } from "./asked.ts";
import { useQuestions } from "./use-asked.ts";

export function QuestionList() {
  const { view, change } = usePage();
  const asked = askedFrom(view.asked);
  const questions = useQuestions();
  const ask = (asked: Asked) => change({ asked: wordsFor(asked), drawn: false, sort: undefined, find: "" });
  return (
    <Side label="Questions" open={!asked}>
      <ul className="side-list">
        {questions.state === "there" &&
          questions.value.map(({ name, asks }) => (
            <li key={name}>
              <button
                type="button"
                aria-current={(asked?.kind === "question" && asked.name === name) || undefined}
                onClick={() => ask({ kind: "question", name, given: {} })}
              >
                {asks}
              </button>
            </li>
          ))}
        <li className="apart">
          <button
            type="button"
            aria-current={asked?.kind === "cypher" || undefined}
            onClick={() => ask({ kind: "cypher", query: "" })}
          >
            Write Cypher
          </button>
        </li>
      </ul>
    </Side>
  );
}
