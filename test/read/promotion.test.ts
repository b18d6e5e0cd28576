import { describe, expect, test } from "vitest";
import { isPromotion } from "../../src/read/promotion.ts";

describe("a publisher's own line", () => {
  test.each([
    "Follow Dunmarsh News on Facebook, on X, or on Instagram. Send your story ideas to us.",
    "Follow us on X",
    "Sign up to our morning newsletter",
    "Get the best of the Echo straight to your inbox",
    "Read more: who owns the Quayside flats?",
    "Watch: ferry sinks",
    "See also: The flats",
    "Got a story? Contact us by email",
    "Listen to Dunmarsh FM on BBC Sounds",
    "Advertisement",
    "Tags: Dunmarsh, ferry",
    "This video can not be played",
    "We use cookies to make this site work.",
  ])("%s", (line) => expect(isPromotion(line)).toBe(true));
});

describe("a line of the text", () => {
  test.each([
    "Follow-up visits were made in May.",
    "Taggart said that he was told.",
    "Tags were fitted to three men.",
    "Read by nobody, the report was filed.",
    "See: Annex B.",
    "Register entries for June are missing.",
    "Listen to the families, the chair said.",
    "Share of the blame lies with the board.",
    "Comments were invited by 4 May.",
    "Printers failed on the ward that night.",
  ])("%s", (line) => expect(isPromotion(line)).toBe(false));
});
