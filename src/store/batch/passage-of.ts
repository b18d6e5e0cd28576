/** Which passage a place in the text lies in; by halves, for a long report has thousands. */
import { type Passage, type Source, type Span, within } from "../../model/index.ts";

/** The passage that holds the whole span, if one does. */
export function passageOf(source: Source, span: Span): Passage | undefined {
  const passage = passageAt(source, span.start);
  return passage && within(span, passage) ? passage : undefined;
}

/** The passage in which an offset lies. */
export function passageAt({ passages }: Source, offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (!passage) return undefined;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}
