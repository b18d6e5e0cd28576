/** Says that the graph is that of an answer alone, and leads back. */
import { usePage } from "../parts/page.ts";
import { count } from "../words/count.ts";
import { askedFrom } from "./asked.ts";
import { useQuestions } from "./use-asked.ts";

export function DrawnNotice() {
  const { view, change, answer } = usePage();
  const asked = askedFrom(view.asked);
  const questions = useQuestions(asked?.kind === "question");
  const name = asked?.kind === "question" ? asked.name : undefined;
  const words = questions.state === "there" && questions.value.find((each) => each.name === name)?.asks;
  const left = answer?.state === "there" ? answer.value.slice.left : 0;
  return (
    <p className="notice">
      Only the answer is drawn{words && `: ${words}`}
      {left > 0 && ` (${count(left, "thing")} left out)`}{" "}
      <button type="button" className="open" onClick={() => change({ tab: "questions", drawn: false })}>
        Back to the answer
      </button>{" "}
      <button type="button" className="open" onClick={() => change({ drawn: false })}>
        Draw everything
      </button>
    </p>
  );
}
