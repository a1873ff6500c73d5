/** A framework whose layers are compared with ours. */
export type Framework = "keras" | "pytorch" | "onnx";

/** What people call it. */
export const frameworkTitles: Readonly<Record<Framework, string>> = {
  keras: "Keras",
  pytorch: "PyTorch",
  onnx: "ONNX",
};
