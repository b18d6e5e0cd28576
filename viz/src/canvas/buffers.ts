/**
 * What a program draws stays on the graphics card until it changes. Sigma sends all of it again, and names each
 * attribute again, for every frame, though a movement changes neither.
 */
import type { NodeProgram } from "sigma/rendering";

type ProgramInfo = NonNullable<NodeProgram["pickProgram"]>;

interface Kept {
  /** Which buffer holds which attribute, as WebGL remembers it. */
  readonly attributes: WebGLVertexArrayObject;
  /** The version of the data that was sent. */
  version: number;
}

export class Buffers {
  /** A program draws twice, to be seen and to be pointed at. */
  readonly #kept = new Map<ProgramInfo, Kept>();
  #version = 0;

  /** The data is not what was sent. */
  change(): void {
    this.#version++;
  }

  /** Makes ready for drawing: `send` is Sigma's own way, which also does for what has only WebGL 1. */
  bind(program: ProgramInfo, data: Float32Array, send: () => void): void {
    const { gl } = program;
    const kept = this.#kept.get(program);
    if (kept && gl instanceof WebGL2RenderingContext) {
      gl.bindVertexArray(kept.attributes);
      if (kept.version === this.#version) return;
      kept.version = this.#version;
      gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
      return;
    }
    if (gl instanceof WebGL2RenderingContext) {
      const attributes = gl.createVertexArray();
      this.#kept.set(program, { attributes, version: this.#version });
      gl.bindVertexArray(attributes);
    }
    send();
  }

  /** Lets others draw; `undo` is Sigma's own way. */
  unbind({ gl }: ProgramInfo, undo: () => void): void {
    if (gl instanceof WebGL2RenderingContext) gl.bindVertexArray(null);
    else undo();
  }
}
