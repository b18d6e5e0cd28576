/**
 * Random numbers that are the same everywhere: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded and
 * read as Python's `random` does, so that an interval can be compared with one that was drawn there.
 */
const size = 624;
const shift = 397;

/** Numbers in [0, 1) with 53 bits, from a seed of at most 32 bits. */
export function twister(seed: number): () => number {
  const state = seeded(seed);
  let at = size;
  const word = () => {
    if (at === size) {
      twist(state);
      at = 0;
    }
    let bits = state[at++] ?? 0;
    bits ^= bits >>> 11;
    bits ^= (bits << 7) & 0x9d2c5680;
    bits ^= (bits << 15) & 0xefc60000;
    bits ^= bits >>> 18;
    return bits >>> 0;
  };
  return () => {
    const [high, low] = [word() >>> 5, word() >>> 6];
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

function twist(state: Uint32Array): void {
  for (let at = 0; at < size; at++) {
    const bits = ((state[at] ?? 0) & 0x80000000) | ((state[(at + 1) % size] ?? 0) & 0x7fffffff);
    state[at] = (state[(at + shift) % size] ?? 0) ^ (bits >>> 1) ^ (bits & 1 ? 0x9908b0df : 0);
  }
}

/** `init_by_array` of the reference implementation, with the seed as the only key. */
function seeded(seed: number): Uint32Array {
  const state = new Uint32Array(size);
  state[0] = 19650218;
  for (let at = 1; at < size; at++) state[at] = Math.imul(1812433253, mixed(state, at - 1)) + at;
  let at = 1;
  const next = () => {
    at++;
    if (at < size) return;
    state[0] = state[size - 1] ?? 0;
    at = 1;
  };
  for (let round = 0; round < size; round++) {
    state[at] = ((state[at] ?? 0) ^ Math.imul(mixed(state, at - 1), 1664525)) + seed;
    next();
  }
  for (let round = 1; round < size; round++) {
    state[at] = ((state[at] ?? 0) ^ Math.imul(mixed(state, at - 1), 1566083941)) - at;
    next();
  }
  state[0] = 0x80000000;
  return state;
}

function mixed(state: Uint32Array, at: number): number {
  const word = state[at] ?? 0;
  return word ^ (word >>> 30);
}
