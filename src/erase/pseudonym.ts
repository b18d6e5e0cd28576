/**
 * A name in the place of a name. It comes from the id and a salt that nobody keeps, so that nothing leads back from it.
 * Letters alone, so that it is a full name like any other to what compares names; no vowels, and none twice, so that it is no word.
 */
import { sha256 } from "../hash.ts";
import type { EntityId } from "../model/index.ts";

const letters = "BCDFGHJKLMNPQRSTVWXZ";
const length = 6;

/** "Person KQVTRB" @param salt random, sixteen bytes or more, and thrown away afterwards */
export function pseudonymFor(person: EntityId, salt: Uint8Array): string {
  const digest = sha256(Buffer.concat([salt, Buffer.from(person, "utf8")]));
  const left = [...letters];
  const drawn = Array.from({ length }, (_, at) => {
    const number = Number.parseInt(digest.slice(8 * at, 8 * at + 8), 16);
    return left.splice(number % left.length, 1)[0];
  });
  return `Person ${drawn.join("")}`;
}
