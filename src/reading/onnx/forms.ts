import type { OnnxTensor } from "./graph.ts";

/** The axis of the examples, and how many values along it belong to one. */
export interface BatchAxis {
  readonly axis: number;
  readonly times: number;
}

/** What a name of the network stands for, in Python. */
export type Form =
  | {
      readonly kind: "tensor";
      readonly text: string;
      /** How many axes it has, the batch counted, where that is known. */
      readonly rank?: number | undefined;
      /** A recurrent layer gives its directions an axis of their own, which PyTorch has merged already. */
      readonly directions?: "apart" | "turned" | undefined;
      /** Which axis holds the examples, and how often each: a file may have a number of them written in. */
      readonly batch?: BatchAxis | undefined;
      /** How many rows it has, where the steps of all examples stand below each other: there they stay apart. */
      readonly rows?: string | undefined;
    }
  /** Whole numbers: the sizes of a shape, or one of them. An item with a star stands for several. */
  | {
      readonly kind: "numbers";
      readonly items: readonly string[];
      readonly isSingle: boolean;
      /** How many stand in a row, where they are a table. */
      readonly columns?: number;
    }
  /** Learned numbers, or others that the file keeps. */
  | { readonly kind: "kept"; readonly tensor: OnnxTensor }
  /** Numbers that only take part in a sum or a product; one that stands alone may be a bias, too. */
  | { readonly kind: "factor"; readonly tensor?: OnnxTensor }
  /** A yes or no for each value: nothing is learned of it, and no shape follows. */
  | { readonly kind: "mask" };

/** A tensor that the file keeps: few whole numbers are sizes, one number is a factor, the rest is learned. */
export function keptForm(tensor: OnnxTensor): Form {
  const isWhole = /^u?int/.test(tensor.type);
  if (isWhole && tensor.values) {
    return {
      kind: "numbers",
      items: tensor.values.map(String),
      isSingle: tensor.sizes.length === 0,
    };
  }
  if (tensor.type === "bool") return { kind: "mask" };
  const isSingle = tensor.sizes.every((size) => size === 1);
  return isSingle ? { kind: "factor", tensor } : { kind: "kept", tensor };
}

/** The numbers of a form, where all of them are known. */
export function wholesIn(form: Form | undefined): number[] | undefined {
  if (form?.kind !== "numbers") return undefined;
  const numbers = form.items.map(Number);
  return numbers.some(Number.isNaN) ? undefined : numbers;
}
