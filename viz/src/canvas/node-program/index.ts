/** How things are drawn: one WebGL program for all shapes. */
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { Buffers } from "../buffers.ts";
import { passesOf, type Stage, type Standing, setStanding, standingUniforms } from "../stepping-back.ts";
import { fragmentShader } from "./fragment.glsl.ts";
import { type ShapeData, shapes } from "./shape.ts";
import { vertexShader } from "./vertex.glsl.ts";

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio", ...standingUniforms] as const;

type SetUniforms = Parameters<NodeProgram["setUniforms"]>[1];

export function shapeProgram(stage: () => Stage) {
  return class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    readonly #buffers = new Buffers();
    #pass = 0;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_strong", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      // Sigma hands on every attribute of a node but types only its own; the adapter sets these on each.
      const { shape, ring, strong } = data as NodeDisplayData & ShapeData & Standing;
      this.#buffers.change();
      const { array } = this;
      array[start] = data.x;
      array[start + 1] = data.y;
      array[start + 2] = data.size;
      array[start + 3] = shapes.indexOf(shape);
      array[start + 4] = strong ? 1 : 0;
      array[start + 5] = floatColor(data.color);
      array[start + 6] = ring === null ? 0 : floatColor(ring);
      array[start + 7] = id;
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
