import { nothingIn, stopsAt, type Translation } from "../translate/translation.ts";
import { modelInText } from "./modelInText.ts";
import { onnxProgram } from "./onnxProgram.ts";

/** Whether a text is a network in ONNX’s own text form: its versions first, or `graph (…) => (…)`. */
export const isOnnxText = (text: string) =>
  /^\s*<\s*ir_version\b/.test(text) || /^\s*[\w."/:-]+\s*\([^)]*\)\s*=>\s*\(/.test(text);

/** A network in ONNX’s own text form, in Python. */
export function readOnnx(text: string): Translation {
  const { graph, stoppedAt } = modelInText(text);
  const known = graph.nodes.length > 0 ? onnxProgram(graph) : nothingIn();
  if (stoppedAt === undefined) return known;
  const sentence =
    "From here on this is not what ONNX prints of a model. Is a comma, a bracket or a quotation mark missing?";
  return { ...known, remarks: [...known.remarks, stopsAt(text, stoppedAt, sentence)] };
}
