import type { Call, LayerDeclaration } from "../layer.ts";

/** What one pooling does that another does not. */
export interface Pool {
  readonly title: string;
  readonly keeps: string;
  readonly pads: NonNullable<LayerDeclaration["pads"]>;
  readonly inKeras?: true;
  readonly pytorch: Pick<Call, "name" | "fixed">;
  readonly onnx: string;
}

export const kinds = {
  max: {
    title: "MaxPooling",
    keeps: "the largest value",
    pads: "nothing",
    inKeras: true,
    pytorch: { name: "MaxPool{axes}d" },
    onnx: "MaxPool",
  },
  avg: {
    title: "AveragePooling",
    keeps: "the mean",
    pads: "mean",
    inKeras: true,
    pytorch: { name: "AvgPool{axes}d" },
    onnx: "AveragePool",
  },
  lp: {
    title: "LPPool",
    keeps: "the length, the root of the summed squares,",
    pads: "zeros",
    pytorch: { name: "LPPool{axes}d", fixed: { norm_type: "2" } },
    onnx: "LpPool",
  },
} satisfies Record<string, Pool>;
