/** Lines with which a publisher speaks of itself: no part of the text, wherever they stand. */

const openings = [
  "(?:follow|like) (?:us|the \\p{L}+|\\p{Lu}[\\p{L} ]{1,40}) on (?:facebook|twitter|x|instagram|tiktok|whatsapp|bluesky|linkedin)\\b",
  "(?:sign up|subscribe)\\b.{0,80}\\b(?:newsletters?|email|alerts?|updates|inbox|subscription)\\b",
  "(?:get|receive) .{0,60}\\b(?:newsletter|straight to your inbox|alerts)\\b",
  "(?:read|watch|listen)(?: more| also| next| now| here)?(?:: | [–-] |$)|see also: |find out more\\b",
  "(?:listen|watch) (?:to|on) .{0,60}\\b(?:bbc sounds|iplayer|itvx|youtube|spotify)\\b",
  "(?:click|tap) here\\b",
  "(?:send|share) (?:us )?your (?:story|stories|news|views|thoughts)\\b",
  "(?:got|have) a (?:story|tip|news tip)\\b.{0,80}\\b(?:email|contact|call|touch|us)\\b",
  "(?:advertisement|advertising|advert|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below)\\.?$",
  "(?:share|save|print|copy link|comments?|skip to .{1,40}|back to top|loading(?:\\.\\.\\.|…)?|related topics?|tags?:(?: .{0,80})?)$",
  "(?:this video can ?not be played|to play this video you need to enable javascript)",
  "(?:we use cookies|this (?:site|website) uses cookies|by continuing to use (?:this|our) (?:web)?site)\\b",
];
const PROMOTION = new RegExp(`^(?:${openings.join("|")})`, "iu");

/** Whether a whole paragraph is one. */
export function isPromotion(text: string): boolean {
  return text.length <= 250 && PROMOTION.test(text.trim());
}
