/**
 * A name in the place of a name. It comes from the id and a salt that nobody keeps, so that nothing leads back from it.
 * Letters alone, so that it is a full name like any other to what compares names; no vowels, so that it is no word.
 */
import { sha256 } from "../hash.ts";
import type { EntityId } from "../model/index.ts";

const letters = "BCDFGHJKLMNPQRSTVWXZ";
const length = 6;

/** "Person KQVTRB" @param salt random, sixteen bytes or more, and thrown away afterwards */
export function pseudonymFor(person: EntityId, salt: Uint8Array): string {
  const digest = sha256(Buffer.concat([salt, Buffer.from(person, "utf8")]));
  const drawn = Array.from({ length }, (_, at) => letters[Number.parseInt(digest.slice(4 * at, 4 * at + 4), 16) % 20]);
  return `Person ${drawn.join("")}`;
}
