/** What is wrong, and with which source, appearance, claim or judgement. */
export interface Problem {
  readonly id: string;
  readonly problem: string;
}
