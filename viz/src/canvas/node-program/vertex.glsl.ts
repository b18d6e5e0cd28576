/** A square around each thing, in CSS pixels, large enough for its shape and the ring around it. */
import { standingShader } from "../stepping-back.ts";

export const vertexShader = /* glsl */ `
${standingShader}
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying vec4 v_color;
varying vec4 v_ring;

// Sigma packs colours so that alpha is at most 254.
const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio;
  vec2 offset = a_corner * (radius * 1.3 + 6.0);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = inPass(vec4(middle + offset * 2.0 / u_viewport, 0.0, 1.0));

  v_offset = offset;
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = stood(a_color);
  #endif
  v_ring = a_ring;
  v_color.a *= bias;
  v_ring.a *= bias;
}
`;
