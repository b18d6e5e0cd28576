/** What an option takes that counts something. */
import { InvalidArgumentError } from "commander";

export function wholeNumber(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Give a whole number of 1 or more.");
  return number;
}
