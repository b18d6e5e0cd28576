/** How lines are drawn: a WebGL program for every manner of saying, with or without arrowhead, straight or curved. */
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Manner } from "../../words/manner.ts";
import { Buffers } from "../buffers.ts";
import { passesOf, type Stage, type Standing, setStanding, standingUniforms } from "../stepping-back.ts";
import { fragmentShader } from "./fragment.glsl.ts";
import { vertexShader } from "./vertex.glsl.ts";

/** What a line has for this program, beside what Sigma asks of every edge. */
export interface LineData {
  readonly manner: Manner;
  readonly arrow: boolean;
  /** How far the line bows to its left, as a share of its length. */
  readonly curve: number;
}

/** In the order of the shaders' cases. */
const patterns: readonly Manner[] = ["asserted", "alleged", "planned", "hypothetical", "denied"];

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio", ...standingUniforms] as const;

type SetUniforms = Parameters<EdgeProgram["setUniforms"]>[1];

/** Into how many straight pieces a line falls; most lines are straight, and cost a fraction. */
export const pieces = { straight: 1, curved: 16 } as const;

export function lineProgram(segments: number, stage: () => Stage) {
  const constantData = shapeOf(segments);
  return class LineProgram extends EdgeProgram<(typeof uniforms)[number]> {
    readonly #buffers = new Buffers();
    #pass = 0;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: constantData.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_thickness", size: 1, type: FLOAT },
          { name: "a_curve", size: 1, type: FLOAT },
          { name: "a_manner", size: 1, type: FLOAT },
          { name: "a_arrow", size: 1, type: FLOAT },
          { name: "a_strong", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: "a_part", size: 1, type: FLOAT },
          { name: "a_along", size: 1, type: FLOAT },
          { name: "a_side", size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: constantData,
      };
    }

    processVisibleItem(
      id: number,
      start: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      // Sigma hands on every attribute of an edge but types only its own; the adapter sets these on each.
      const { manner, arrow, curve, strong } = data as EdgeDisplayData & LineData & Standing;
      this.#buffers.change();
      const { array } = this;
      array[start] = from.x;
      array[start + 1] = from.y;
      array[start + 2] = to.x;
      array[start + 3] = to.y;
      array[start + 4] = from.size;
      array[start + 5] = to.size;
      array[start + 6] = data.size;
      array[start + 7] = curve;
      array[start + 8] = patterns.indexOf(manner);
      array[start + 9] = arrow ? 1 : 0;
      array[start + 10] = strong ? 1 : 0;
      array[start + 11] = floatColor(data.color);
      array[start + 12] = id;
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.#buffers.change();
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: SetUniforms): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      setStanding(gl, uniformLocations, stage(), this.#pass);
    }

    protected override bindProgram(program: SetUniforms): void {
      this.#buffers.bind(program, this.array, () => super.bindProgram(program));
    }

    protected override unbindProgram(program: SetUniforms): void {
      this.#buffers.unbind(program, () => super.unbindProgram(program));
    }

    protected override renderProgram(params: RenderParams, program: SetUniforms): void {
      const now = stage();
      if (program.isPicking && !now.isPicked) return;
      for (this.#pass of passesOf(now)) super.renderProgram(params, program);
    }
  };
}

/** The corners of a line's parts: its body, its head, and the two strokes of a cross. */
function shapeOf(segments: number): number[][] {
  const body = Array.from({ length: segments }, (_, index) => quad(0, index / segments, (index + 1) / segments));
  const head = [
    [1, 0, -1],
    [1, 0, 1],
    [1, 1, 0],
  ];
  return [...body.flat(), ...head, ...quad(2, 0, 1), ...quad(3, 0, 1)];
}

/** Two triangles from one place along a part to the next: `[part, along, side]` each. */
function quad(part: number, from: number, to: number): number[][] {
  return [
    [part, from, -1],
    [part, from, 1],
    [part, to, -1],
    [part, to, -1],
    [part, from, 1],
    [part, to, 1],
  ];
}
