/** The pattern of a line: solid, dashed, dotted, dash and dot. A line that is clicked on is solid, whatever it looks like. */
export const fragmentShader = /* glsl */ `
precision highp float;

varying float v_along;
varying float v_across;
varying float v_half;
varying float v_manner;
varying vec4 v_color;

uniform float u_pixelRatio;

// Distance into a mark of this length that is repeated with this period; negative outside it.
float into(float along, float mark, float period) {
  float place = mod(along, period);
  return min(place, mark - place);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.7 / u_pixelRatio;
  float cover = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  float mark = 1.0;
  if (v_manner > 0.5 && v_manner < 1.5) mark = into(v_along, 8.0, 13.0);
  else if (v_manner > 1.5 && v_manner < 2.5) mark = into(v_along, 2.0, 5.5);
  else if (v_manner > 2.5 && v_manner < 3.5) mark = max(into(v_along, 9.0, 19.0), into(v_along + 5.5, 2.0, 19.0));
  cover *= smoothstep(-soft, soft, mark) * v_color.a;
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover;
  #endif
}
`;
