/** How groups and what is said between them look on the canvas, while they are what is drawn. */
export function GroupLegend() {
  return (
    <fieldset>
      <legend>Groups</legend>
      <p className="choice sign">
        <svg className="shape" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="4.4" />
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentcolor" strokeWidth="1.6" strokeDasharray="2.6 1.8" />
        </svg>
        <span>things that much is said between</span>
      </p>
      <p className="choice sign">
        <svg className="line-sample" viewBox="0 0 36 12" aria-hidden="true">
          <path d="M1 6h34" strokeWidth="4" />
        </svg>
        <span>claims from one to another, whatever their stance</span>
      </p>
      <p className="choice sign">
        <small>The filters choose among things, not among groups.</small>
      </p>
    </fieldset>
  );
}
