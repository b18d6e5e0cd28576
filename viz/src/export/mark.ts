/** What a sheet is drawn with: outlines in SVG's path notation, and lines of text. One list gives the SVG and the PNG. */
export interface Outline {
  readonly kind: "outline";
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  readonly strong: boolean;
  readonly colour: string;
  /** The colour around its letters, where it stands on a drawing. */
  readonly halo?: string;
}

export type Mark = Outline | Words;

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly font: string;
  /** What the picture shows, for those who cannot see it. */
  readonly title: string;
  readonly marks: readonly Mark[];
}
