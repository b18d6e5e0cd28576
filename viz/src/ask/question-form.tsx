/** A question in words, and a field for each of its parameters. */
import { type FormEvent, useState } from "react";
import { usePage } from "../parts/page.ts";
import { wordsFor } from "./asked.ts";
import { QuestionField } from "./question-field.tsx";
import type { Question } from "./use-asked.ts";

interface QuestionFormProps {
  readonly question: Question;
  readonly given: Readonly<Record<string, string>>;
}

export function QuestionForm({ question: { name, asks, parameters }, given }: QuestionFormProps) {
  const { change, announce } = usePage();
  const [values, setValues] = useState(given);
  const ask = (values: Readonly<Record<string, string>>) => {
    const missing = parameters.find((each) => each.required && !values[each.name]);
    if (missing) return announce(`Choose: ${missing.means}`);
    change({ asked: wordsFor({ kind: "question", name, given: values }), drawn: false });
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    ask(values);
  };
  return (
    <form className="sheet question" onSubmit={onSubmit}>
      <h2>{asks}</h2>
      <div className="fields">
        {parameters.map((parameter) => (
          <QuestionField
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name] ?? ""}
            onChange={(value, settled) => {
              const next = { ...values, [parameter.name]: value };
              setValues(next);
              if (settled) ask(next);
            }}
          />
        ))}
        <button type="submit" className="strong">
          Ask
        </button>
      </div>
    </form>
  );
}
