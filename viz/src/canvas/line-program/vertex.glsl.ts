/**
 * A line as a strip along a quadratic curve, an arrowhead at its end, and a cross on its middle for what is denied.
 * All in CSS pixels, so that dashes keep their length while zooming.
 */
import { standingShader } from "../stepping-back.ts";

export const vertexShader = /* glsl */ `
${standingShader}
attribute float a_part;
attribute float a_along;
attribute float a_side;

attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curve;
attribute float a_manner;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying float v_along;
varying float v_across;
varying float v_half;
varying float v_manner;
varying vec4 v_color;

const float bias = 255.0 / 254.0;
const float gap = 3.0;
const float crossHalf = 5.5;

vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * u_viewport / 2.0;
}

void main() {
  float headLength = clamp(2.0 + 5.0 * a_thickness, 3.5, 8.0);
  float headHalf = 0.45 * headLength;
  vec2 from = toPixels(a_from);
  vec2 to = toPixels(a_to);
  vec2 way = to - from;
  float span = max(length(way), 0.001);
  vec2 control = (from + to) / 2.0 + vec2(-way.y, way.x) * a_curve;

  // The curve's speed at an end is twice the way to the control point: enough to stop at a thing's border.
  float fromStop = (a_radii.x / u_sizeRatio + gap) / (2.0 * length(control - from));
  float toStop = (a_radii.y / u_sizeRatio + gap) / (2.0 * length(to - control));
  float headStop = a_arrow * headLength / (2.0 * length(to - control));
  float first = min(fromStop, 0.5);
  float tip = max(1.0 - toStop, first);
  float last = max(tip - headStop, first);

  float t = a_part < 0.5 ? mix(first, last, a_along) : a_part < 1.5 ? mix(last, tip, a_along) : (first + tip) / 2.0;
  vec2 point = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 along = normalize(mix(control - from, to - control, t) + vec2(0.0001, 0.0));
  vec2 normal = vec2(-along.y, along.x);

  float half_ = a_thickness / 2.0;
  float reach = half_ + 1.0;
  #ifdef PICKING_MODE
  half_ = max(half_ + 3.0, 5.0);
  reach = half_;
  #endif

  vec2 offset;
  v_manner = a_part < 0.5 ? a_manner : 0.0;
  v_across = a_side * reach;
  v_half = half_;
  if (a_part < 0.5) {
    offset = normal * a_side * reach;
  } else if (a_part < 1.5) {
    offset = normal * a_side * headHalf * a_arrow * (1.0 - a_along);
    v_across = 0.0;
  } else {
    // Two strokes, 45 degrees to either side of the line; drawn only for what is denied.
    float shown = step(3.5, a_manner);
    float turn = a_part < 2.5 ? 1.0 : -1.0;
    vec2 stroke = normalize(along + normal * turn);
    vec2 across = vec2(-stroke.y, stroke.x);
    offset = (stroke * (a_along * 2.0 - 1.0) * crossHalf + across * a_side * reach) * shown;
  }

  gl_Position = inPass(vec4((point + offset) * 2.0 / u_viewport, 0.0, 1.0));
  v_along = a_along * span * (last - first);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = stood(a_color);
  #endif
  v_color.a *= bias;
}
`;
