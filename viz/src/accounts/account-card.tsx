/** One account: who gives it and how, the sentence, its time, its source. */
import type { Account } from "../../../src/model/account.ts";
import { pairOf } from "../graph/pick.ts";
import { LineSample } from "../parts/line-sample.tsx";
import { usePage } from "../parts/page.ts";
import { isExpected, mannerOf, saidHow } from "../words/manner.ts";
import { dateInWords } from "../words/when.ts";

export function AccountCard({ account }: { readonly account: Account }) {
  const { choose, open } = usePage();
  const { id, saidBy, quote, source } = account;
  const time = timeOf(account);
  return (
    <article className="account">
      <p className="how">
        <span className={`manner ${mannerOf(account)}`}>
          <LineSample manner={mannerOf(account)} />
          {saidHow(account)}
        </span>
        <span className="by">{saidBy === null ? "said by the source itself" : `said by ${saidBy}`}</span>
      </p>
      <blockquote>{quote}</blockquote>
      {time && <p className="facts">{time}</p>}
      <p className="source-line">
        <cite>{source.title}</cite>
        {source.date && <span>{dateInWords(source.date)}</span>}
      </p>
      <p className="acts">
        <button type="button" className="open" onClick={() => open(source.id, id)}>
          Open in source
        </button>
        <button type="button" className="open" onClick={() => choose(pairOf(account))}>
          Evidence
        </button>
      </p>
    </article>
  );
}

/** Its time in its own words and as a date. */
export function timeOf({ words, edtf, stance }: Pick<Account, "words" | "edtf" | "stance">): string {
  return [words && `“${words}”`, edtf && dateInWords(edtf, isExpected({ stance }) ? "by" : "until")]
    .filter(Boolean)
    .join(": ");
}
