/**
 * While something stands out, all else steps back: it has less of its colour and lies below. Both programs do it on the
 * graphics card, so that a pointer that goes over a thing costs what it touches and not the whole graph.
 */
import { channels } from "./colour.ts";

/** How much of the ground's colour what steps back takes on. */
export const back = 0.64;

/** What the programs ask before each frame. */
export interface Stage {
  readonly ground: string;
  /** Whether anything stands out. */
  readonly isSet: boolean;
  /** Whether what lies where is drawn too, for pointers. */
  readonly isPicked: boolean;
}

/** What each thing and line has for it. */
export interface Standing {
  readonly strong: boolean;
}

export const standingUniforms = ["u_ground", "u_back", "u_pass"] as const;

/** For the vertex shaders: their colour, and whether they are to be drawn in this pass at all. */
export const standingShader = /* glsl */ `
attribute float a_strong;

uniform vec4 u_ground;
uniform float u_back;
uniform float u_pass;

vec4 stood(vec4 color) {
  return vec4(mix(color.rgb, u_ground.rgb, u_back * (1.0 - a_strong)), color.a);
}

vec4 inPass(vec4 position) {
  bool isAway = (u_pass == 1.0 && a_strong == 1.0) || (u_pass == 2.0 && a_strong == 0.0);
  return isAway ? vec4(2.0, 2.0, 2.0, 1.0) : position;
}
`;

/** All at once, or first what steps back. */
export function passesOf({ isSet }: Pick<Stage, "isSet">): readonly number[] {
  return isSet ? [1, 2] : [0];
}

type Locations = Readonly<Partial<Record<(typeof standingUniforms)[number], WebGLUniformLocation>>>;

export function setStanding(gl: WebGLRenderingContext, at: Locations, { ground, isSet }: Stage, pass: number): void {
  gl.uniform4f(at.u_ground ?? null, ...channels(ground), 1);
  gl.uniform1f(at.u_back ?? null, isSet ? back : 0);
  gl.uniform1f(at.u_pass ?? null, pass);
}
