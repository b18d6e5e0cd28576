/** How a claim of the network is told, and by whom: by the verbs of its sentence, the quotation or the turn it stands in. */
import { entityTypes, type Stance } from "../../model/index.ts";
import type { Interpretation } from "../rules/claims.ts";
import type { Clauses } from "../rules/clauses.ts";
import { resolver, speakerFor } from "../rules/ends.ts";
import { mannerOfMatch } from "../rules/manner.ts";
import type { Match } from "../rules/match.ts";
import type { Mention } from "../rules/parsed-sentence.ts";
import { askingOf } from "../rules/questions.ts";
import type { Manner } from "../rules/stance.ts";
import { isAside, isTelling, tellerIn } from "../rules/tellers.ts";
import type { Thing } from "../rules/things.ts";

export interface Telling {
  /** Absent when the verbs do not tell. */
  readonly manner: Manner | undefined;
  readonly speaker: Thing | undefined;
  /** Whose word it is when it is no more than somebody's word: the subject of the verb of saying in the sentence. */
  readonly claimant: Thing | undefined;
}

export function tellingOf(match: Match, clause: Clauses, read: Interpretation): Telling {
  const { index } = clause.line;
  const voice = read.voiceAt(index, match.at);
  const resolve = resolver([], read.coreference);
  const thingOf = (mention: Mention | undefined) =>
    mention && speakerFor(resolve(mention, entityTypes, voice, new Set()));
  const { group } = match;
  const at = group && isTelling(group) ? group.main + 1 : match.at;
  const claimant = thingOf(tellerIn(clause, at)) ?? voice.speaker;
  const asking = askingOf(read.clauses, index, voice.speaker !== undefined, false);
  const manner = mannerOfMatch(clause, match, asking === "put");
  const known = manner.unknown ? undefined : manner;
  const aside = isAside(match);
  if (aside && !group) return { manner: known, speaker: voice.speaker, claimant: undefined };
  const [teller] = manner.speakers.flatMap((each) => thingOf(each) ?? []);
  return { manner: known, speaker: (aside ? undefined : teller) ?? voice.speaker, claimant };
}

/** Who says a claim of this stance; `named` is whom the network names. */
export function speakerOf(told: Telling, stance: Stance, named: Thing | undefined): Thing | undefined {
  if (stance === "alleged" || stance === "denied") return told.claimant ?? told.speaker ?? named;
  return told.speaker ?? named;
}
