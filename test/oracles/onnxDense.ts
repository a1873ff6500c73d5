import type { OnnxNode } from "./onnxModel.ts";

/** A dense layer on the last axis, its weights with a row for each unit, as Gemm has them from PyTorch. */
export function dense(
  from: string,
  to: string,
  [units, features]: readonly [units: number, features: number],
  bias: boolean,
) {
  const [w, turned, b] = [`${to} w`, `${to} w turned`, `${to} b`];
  const product = bias ? `${to} product` : to;
  const nodes: OnnxNode[] = [
    { operator: "Transpose", inputs: [w], outputs: [turned] },
    { operator: "MatMul", inputs: [from, turned], outputs: [product] },
    ...(bias ? [{ operator: "Add", inputs: [product, b], outputs: [to] }] : []),
  ];
  return { nodes, weights: { [w]: [units, features], ...(bias ? { [b]: [units] } : {}) } };
}
