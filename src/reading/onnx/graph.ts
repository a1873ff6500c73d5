import { product } from "../values/numbers.ts";
import type { Span } from "../python/tree.ts";

/** A size that is said, or the name that it has where it is left open. */
export type OnnxSize = number | string;

/** A tensor that is kept, comes in or goes out: few whole numbers are known, of weights only the shape. */
export interface OnnxTensor extends Span {
  readonly name: string;
  readonly type: string;
  readonly sizes: readonly OnnxSize[];
  readonly values?: readonly number[];
}

/** A setting of a step: what is a graph of its own is left out. */
export type OnnxSetting = number | string | readonly number[] | readonly string[] | OnnxTensor;

/** A step of the computation. */
export interface OnnxNode extends Span {
  readonly name: string;
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly settings: ReadonlyMap<string, OnnxSetting>;
}

/** A network as ONNX keeps it. */
export interface OnnxGraph {
  readonly name: string;
  readonly inputs: readonly OnnxTensor[];
  readonly outputs: readonly OnnxTensor[];
  readonly kept: readonly OnnxTensor[];
  /** What the file says of tensors in between. */
  readonly between: readonly OnnxTensor[];
  readonly nodes: readonly OnnxNode[];
}

/** Of longer tensors only the shape is read. */
export const mostValues = 64;

/** How many numbers a tensor holds, where its sizes are known. */
export const numbersIn = ({ sizes }: OnnxTensor) =>
  product(sizes.filter((size) => typeof size === "number"));
