/**
 * Each type of thing by its shape, as a signed distance (I. Quilez, "2D distance functions"): circle, square,
 * diamond, triangle, page with a folded corner; a group is a disc in a dashed ring. Around it a gap, and a ring when it is selected.
 */
export const fragmentShader = /* glsl */ `
precision highp float;

varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying vec4 v_color;
varying vec4 v_ring;

uniform float u_pixelRatio;
uniform vec4 u_ground;

float box(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.y += 0.28 * r;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float page(vec2 p, float r) {
  float sheet = box(p, vec2(0.74, 0.96) * r);
  float fold = (p.x + p.y - 1.18 * r) * 0.7071;
  return max(sheet, fold);
}

// As many dashes as are about as long as the gaps between them.
float dashedRing(vec2 p, float r) {
  float dashes = max(8.0, floor(r / 1.6));
  float turn = fract(atan(p.y, p.x) / 6.2831853 * dashes);
  float along = (abs(turn - 0.5) - 0.3) * 6.2831853 * r / dashes;
  return max(abs(length(p) - r + 1.0) - 1.0, along);
}

float distanceTo(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(0.84 * r)) - 0.05 * r;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.2 * r) * 0.7071;
  if (v_shape < 3.5) return triangle(p, 1.08 * r) - 0.05 * r;
  if (v_shape < 4.5) return page(p, r);
  return min(length(p) - 0.62 * r, dashedRing(p, r));
}

void main() {
  float d = distanceTo(v_offset, v_radius);

  #ifdef PICKING_MODE
  if (d > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float soft = 0.7 / u_pixelRatio;
  float body = 1.0 - smoothstep(-soft, soft, d);
  float gap = 1.0 - smoothstep(1.6 - soft, 1.6 + soft, d);
  float ring = (1.0 - smoothstep(4.0 - soft, 4.0 + soft, d)) * v_ring.a;
  vec4 color = vec4(v_ring.rgb, 1.0) * ring;
  color = mix(color, vec4(u_ground.rgb, 1.0), gap);
  color = mix(color, vec4(v_color.rgb, 1.0), body);
  gl_FragColor = color;
  #endif
}
`;
