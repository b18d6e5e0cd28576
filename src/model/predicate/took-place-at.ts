import { predicate } from "./define.ts";

export const tookPlaceAt = predicate({
  name: "TOOK_PLACE_AT",
  subject: ["Event"],
  object: ["Site"],
  reads: "took place at",
  readsBack: "was the place of",
  plan: "take place at",
  planBack: "be the place of",
  means: "Where an event happened.",
  cues: [
    "S {take} place at/in O",
    "S was held at/in O",
    "S {sit} at/in O",
    "S:Event at/in O",
    "S:Event held at/in O",
    "S was {hold} … at/in O",
  ],
});
