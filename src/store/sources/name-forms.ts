/** The forms in which an appearance is named in its text, as the graph keeps them. */
import { type Appearance, formsOf } from "../../model/index.ts";

export function nameForms(text: string, appearance: Pick<Appearance, "mentions">): string[] {
  return formsOf({ text }, appearance);
}
