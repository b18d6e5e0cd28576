/** Colours as hexadecimal text, `#rrggbb`. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Red, green and blue, each 0 to 1. */
export function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** A colour moved towards another: 0 leaves it, 1 gives the other. */
export function mix(colour: string, other: string, share: number): string {
  const to = channels(other);
  const mixed = channels(colour).map((value, index) => Math.round(255 * (value + ((to[index] ?? 0) - value) * share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
