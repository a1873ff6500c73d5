import type { OnnxGraph, OnnxNode, OnnxSetting, OnnxTensor } from "./graph.ts";
import { scanner, Unexpected, type Scanner } from "./scanner.ts";
import { settingsIn, typeIn, valuesIn } from "./settingsInText.ts";

/** The network that a text holds, or where it stops being one; what was read until then is kept. */
interface TextRead {
  readonly graph: OnnxGraph;
  readonly stoppedAt?: number;
}

/** Reads ONNX’s own text form, as `onnx.printer.to_text(model)` gives it. */
export function modelInText(text: string): TextRead {
  const scan = scanner(text);
  const nodes: OnnxNode[] = [];
  const graph = {
    name: "",
    inputs: [] as OnnxTensor[],
    outputs: [] as OnnxTensor[],
    kept: [] as OnnxTensor[],
    between: [] as OnnxTensor[],
    nodes,
  };
  try {
    if (scan.peek() === "<") scan.skipBrackets();
    graph.name = scan.name();
    if (scan.peek() === "<") scan.skipBrackets();
    graph.inputs = tensorsIn(scan, "(", ")");
    scan.expect("=>");
    graph.outputs = tensorsIn(scan, "(", ")");
    if (scan.peek() === "<") {
      const known = tensorsIn(scan, "<", ">");
      graph.kept = known.filter((tensor) => tensor.isKept);
      graph.between = known.filter((tensor) => !tensor.isKept);
    }
    scan.expect("{");
    while (scan.peek() !== "}") nodes.push(nodeIn(scan));
    return { graph };
  } catch (error) {
    if (error instanceof Unexpected) return { graph, stoppedAt: error.at };
    throw error;
  }
}

type Listed = OnnxTensor & { readonly isKept: boolean };

function tensorsIn(scan: Scanner, open: string, close: string): Listed[] {
  const found: Listed[] = [];
  scan.expect(open);
  while (scan.peek() !== close) {
    const from = scan.at();
    const { type, sizes } = typeIn(scan);
    const name = scan.name();
    const isKept = scan.take("=");
    const values = isKept ? valuesIn(scan) : [];
    found.push({
      name,
      type,
      sizes,
      isKept,
      ...(values.length > 0 && { values }),
      from,
      to: scan.ended(),
    });
    if (!scan.take(",")) break;
  }
  scan.expect(close);
  return found;
}

function nodeIn(scan: Scanner): OnnxNode {
  const from = scan.at();
  const isNamed = scan.take("[");
  const name = isNamed ? scan.name() : "";
  if (isNamed) scan.expect("]");
  const outputs = namesUntil(scan, "=");
  scan.expect("=");
  const operator = scan.name();
  const settings = new Map<string, OnnxSetting>();
  if (scan.peek() === "<") settingsIn(scan, settings);
  scan.expect("(");
  const inputs = namesUntil(scan, ")");
  scan.expect(")");
  if (scan.peek() === "<") settingsIn(scan, settings);
  return { name, operator, inputs, outputs, settings, from, to: scan.ended() };
}

function namesUntil(scan: Scanner, end: string): string[] {
  const names: string[] = [];
  while (scan.peek() !== end) {
    // An input that is left out has no name.
    names.push(scan.peek() === "," ? "" : scan.name());
    if (!scan.take(",")) break;
  }
  return names;
}
