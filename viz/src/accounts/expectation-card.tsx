/** One plan with its sentence, beside the later accounts that may report it: a person says whether they do. */
import type { Account } from "../../../src/model/account.ts";
import type { Expectation } from "../../../src/model/derive/expectations.ts";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { dateInWords } from "../words/when.ts";
import { AccountCard } from "./account-card.tsx";
import { stateWords } from "./expectation-states.ts";
import { RelationLine } from "./relation-line.tsx";

export function ExpectationCard({ expectation }: { readonly expectation: Expectation }) {
  const { planned, state, proposed, fulfilledBy } = expectation;
  const reports = [...fulfilledBy, ...proposed];
  return (
    <div className={`expectation ${state}`}>
      <h4>
        <RelationLine account={planned} />
      </h4>
      <p className="facts">
        <span className={`state ${state}`}>{stateWords[state]}</span> {dueWords(planned)}
      </p>
      <div className="sides">
        <AccountCard account={planned} />
        {reports.map((report) => (
          <Report key={report.id} planned={planned} report={report} accepted={fulfilledBy.includes(report)} />
        ))}
      </div>
    </div>
  );
}

/** For when it was planned; what has only a last day is due by it. */
function dueWords({ edtf, words }: Account): string {
  if (edtf?.startsWith("../")) return `by ${dateInWords(edtf.slice(3))}`;
  if (edtf !== null) return `for ${dateInWords(edtf)}`;
  return words === null ? "no date given" : `for “${words}”`;
}

interface ReportProps {
  readonly planned: Account;
  readonly report: Account;
  readonly accepted: boolean;
}

function Report({ planned, report, accepted }: ReportProps) {
  const { announce } = usePage();
  const { writes, fulfil, undo } = useDecisions();
  const pair = { expected: planned.id, reported: report.id };
  const decide = async (verdict: "accepted" | "rejected") => {
    if (await fulfil({ ...pair, verdict }))
      announce(verdict === "accepted" ? "Recorded: it came about" : "Recorded: not this");
  };
  const takeBack = async () => {
    if (await undo({ key: { kind: "fulfilment", ...pair } })) announce("Taken back");
  };
  return (
    <div className="report">
      <AccountCard account={report} />
      <p className="acts">
        <b>{accepted ? "This is what came of it." : "Is this what came of it?"}</b>
        {writes && accepted && (
          <button type="button" className="plain" onClick={() => void takeBack()}>
            Undo
          </button>
        )}
        {writes && !accepted && (
          <>
            <button type="button" className="plain" onClick={() => void decide("accepted")}>
              Yes, it came about
            </button>
            <button type="button" className="plain" onClick={() => void decide("rejected")}>
              No, something else
            </button>
          </>
        )}
      </p>
    </div>
  );
}
