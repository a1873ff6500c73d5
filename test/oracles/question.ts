import type { LayerCase, NeutralLayer, NeutralShape, NeutralTensor } from "../facts/cases.ts";

/** What a framework is asked: what does this layer make of these inputs? */
export interface Question {
  readonly layer: NeutralLayer;
  readonly inputs: readonly NeutralShape[];
}

/** What it answers, as a fact would have it; an error is in the framework's own words. */
export type Answer = LayerCase["expect"];

/** The hyper-parameters that random layers have; the facts' README says what each means. */
export interface Hyperparameters extends NeutralLayer {
  readonly filters?: number;
  readonly units?: number;
  readonly hidden?: number;
  readonly kernel?: readonly number[];
  readonly stride?: readonly number[];
  readonly padding?: string | readonly Sides[];
  readonly dilation?: readonly number[];
  readonly groups?: number;
  readonly bias?: boolean;
  readonly output_padding?: readonly number[];
  readonly ceil_mode?: boolean;
  readonly count_include_pad?: boolean;
  readonly depth_multiplier?: number;
  readonly cropping?: readonly Sides[];
  readonly rank?: number;
  readonly size?: readonly number[];
  readonly scale?: readonly number[] | boolean;
  readonly center?: boolean;
  readonly keepdims?: boolean;
  readonly target?: readonly number[];
  readonly dims?: readonly number[];
  readonly n?: number;
  readonly factor?: number;
  readonly shared_axes?: readonly number[];
  readonly normalized_shape?: readonly number[];
  readonly input_dim?: number;
  readonly output_dim?: number;
  readonly return_sequences?: boolean;
  readonly return_state?: boolean;
  readonly reset_after?: boolean;
  readonly bidirectional?: boolean;
  readonly merge_mode?: string;
  readonly peepholes?: boolean;
  readonly linear_before_reset?: boolean;
  readonly embed_dim?: number;
  readonly kdim?: number;
  readonly vdim?: number;
  readonly heads?: number;
  readonly query_heads?: number;
  readonly kv_heads?: number;
  readonly head_dim?: number;
  readonly axis?: number | readonly number[];
  readonly layer?: NeutralLayer;
}

export type Sides = readonly [before: number, after: number];

/** The answer of a layer that was built. */
export function built(outputs: readonly NeutralShape[], tensors: readonly NeutralTensor[]): Answer {
  const count = (those: readonly NeutralTensor[]) =>
    those.reduce((all, [, shape]) => all + elements(shape), 0);
  const [output, ...others] = outputs;
  return {
    ...(output && { output: others.length > 0 ? outputs : output }),
    params: count(tensors),
    trainable: count(tensors.filter(([, , trained]) => trained !== 0)),
    tensors,
  };
}

/** The answer where the framework threw. */
export function refused(thrown: unknown): Answer {
  return { error: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** How many values a tensor of that shape holds. */
export function elements(shape: NeutralShape): number {
  return shape.reduce((all, size) => all * size, 1);
}
