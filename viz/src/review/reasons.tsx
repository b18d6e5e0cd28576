/** The grounds of a suggestion, each with its weight: for it to the right, against it to the left. */
import type { ShownSuggestion } from "../../../src/serve/api.ts";

const signed = new Intl.NumberFormat("en-GB", { signDisplay: "exceptZero", maximumFractionDigits: 2 });

export function Reasons({ score, reasons }: Pick<ShownSuggestion, "score" | "reasons">) {
  return (
    <section className="reasons">
      <h3>
        Why it is suggested <small>score {score.toFixed(2)} of 1</small>
      </h3>
      <ul>
        {reasons.map(({ words, weight }) => (
          <li key={words}>
            <meter className={weight < 0 ? "against" : "for"} min={0} max={1} value={Math.min(1, Math.abs(weight))}>
              {signed.format(weight)}
            </meter>
            <span className="weight">{signed.format(weight)}</span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
