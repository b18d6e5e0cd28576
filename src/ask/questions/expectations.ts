/** `expectations`: a row for each plan, with the report that a person accepted or may accept. */
import { Edtf } from "../../model/index.ts";
import { expectations } from "../accounts.ts";
import { derived, entityName, limit } from "../question.ts";
import { rowOf } from "./conflicts.ts";

export const expectationsQuestion = derived("expectations", {
  asks: "What is planned, promised or ordered, by whom and for when, and what became of it?",
  params: { name: entityName.nullable().default(null), "as-of": Edtf.optional(), limit },
  means: {
    name: "the id or any name of whom or what it concerns; without it, all",
    "as-of": "a day: what was to be done before it and is not reported is overdue; on the command line, today",
    limit: "rows",
  },
  columns: [
    ...["state", "subject", "predicate", "object", "role", "when", "saidBy", "stance", "quote", "source", "date"],
    ...["report", "reportedIn", "claim", "reportClaim"],
  ] as const,
  async answer(run, { name, limit, "as-of": asOf }) {
    const found = (await expectations(run, { about: name, asOf })).slice(0, limit);
    return found.map(({ planned, state, fulfilledBy, proposed }) => {
      const [report] = [...fulfilledBy, ...proposed];
      const { polarity: _, ...row } = rowOf(planned);
      return {
        ...{ state, ...row, report: report?.quote ?? null, reportedIn: report?.source.title ?? null },
        reportClaim: report?.id ?? null,
      };
    });
  },
});
