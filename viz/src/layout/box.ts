/** What is laid out: boxes, which are things with their labels, and the lines that join them. In CSS pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export type Join = readonly [one: string, other: string];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Point>;
