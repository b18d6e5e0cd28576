/** How things are drawn: one WebGL program for all shapes. */
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { channels } from "../colour.ts";
import { fragmentShader } from "./fragment.glsl.ts";
import { type ShapeData, shapes } from "./shape.ts";
import { vertexShader } from "./vertex.glsl.ts";

const uniforms = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio", "u_ground"] as const;

/** A program whose shapes stand out from a ground of this colour. */
export function shapeProgram(ground: () => string) {
  return class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
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
      // Sigma hands on every attribute of a node but types only its own; the adapter sets these two on each.
      const { shape, ring } = data as NodeDisplayData & ShapeData;
      const values = [
        data.x,
        data.y,
        data.size,
        shapes.indexOf(shape),
        floatColor(data.color),
        ring === null ? 0 : floatColor(ring),
        id,
      ];
      this.array.set(values, start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<NodeProgram["setUniforms"]>[1]): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform4f(uniformLocations.u_ground ?? null, ...channels(ground()), 1);
    }
  };
}
