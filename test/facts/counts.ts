import type { Values } from "@calc";
import type { Dialect, LayerCase } from "./cases.ts";
import { compare, type Disagreement } from "./disagreement.ts";
import type { Worked } from "./workOut.ts";

export interface Counts {
  /** Numbers that are trained. */
  readonly params: bigint;
  /** Numbers that are held and not trained. */
  readonly statistics: bigint;
  readonly macs: bigint;
}

export const nothing: Counts = { params: 0n, statistics: 0n, macs: 0n };

export function countsOf({ pieces, steps }: Worked): Counts {
  const all = pieces.map(({ analysis }) => analysis.values).map(countsIn);
  const { macs, ...held } = all.reduce(sumOf, nothing);
  return { ...held, macs: steps * macs };
}

function countsIn(values: Values): Counts {
  const count = (name: string) => {
    const value = values[name];
    return typeof value === "bigint" ? value : 0n;
  };
  return { params: count("params"), statistics: count("statistics"), macs: count("macs") };
}

export function sumOf(one: Counts, other: Counts): Counts {
  return {
    params: one.params + other.params,
    statistics: one.statistics + other.statistics,
    macs: one.macs + other.macs,
  };
}

/** What a dialect calls parameters: Keras and ONNX count statistics among them, PyTorch does not. */
export function paramsIn(dialect: Dialect, { params, statistics }: Counts): bigint {
  return dialect === "torch" ? params : params + statistics;
}

/**
 * PyTorch's state that is not a parameter, a number or tensors by name. It counts batches in a
 * number of its own, which takes part in no arithmetic and which ours leaves out.
 */
export function compareBuffers(worked: Worked, wanted: Buffers | undefined): Disagreement[] {
  const { statistics } = countsOf(worked);
  if (wanted === undefined) return [];
  if (typeof wanted === "object") {
    const sizes = wanted
      .map(([, shape]) => shape)
      .filter(({ length }) => length > 0)
      .map((shape) => shape.reduce((all, size) => all * size, 1));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return compare("buffers", all, statistics);
  }
  const counters = worked.pieces.filter(({ analysis }) => analysis.values["statistics"] !== 0n);
  const withCounters = statistics + BigInt(counters.length);
  return compare("buffers", wanted, BigInt(wanted) === statistics ? statistics : withCounters);
}

type Buffers = NonNullable<LayerCase["expect"]["buffers"]>;
