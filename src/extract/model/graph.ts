/** ONNX Runtime behind one small function, so that nothing else knows of it. */
import { InferenceSession, Tensor } from "onnxruntime-node";

export interface Numbers {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export type Graph = (inputs: { readonly [name: string]: Tensor }) => Promise<{ readonly [name: string]: Tensor }>;

/** The weights of a file, ready to run. */
export async function graphFrom(weights: Uint8Array, threads: number): Promise<Graph> {
  const session = await InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    // Threads that spin while they wait take the time of everything else on the machine.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
  return (inputs) => session.run(inputs);
}

export function ints(values: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(values, BigInt), [values.length]);
}

export function grid(values: readonly number[], rows: number, columns: number): Tensor {
  return new Tensor("int64", BigInt64Array.from(values, BigInt), [rows, columns]);
}

export function floats(data: Float32Array, ...dims: readonly number[]): Tensor {
  return new Tensor("float32", data, dims);
}

/** An output that holds floats. */
export function numbersOf(outputs: { readonly [name: string]: Tensor }, name: string): Numbers {
  const tensor = outputs[name];
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError(`the weights give no floats as "${name}"`);
  return { data: tensor.data, dims: tensor.dims };
}
