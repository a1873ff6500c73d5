import type { OnnxNode, OnnxSetting, OnnxTensor } from "./graph.ts";
import type { OnnxModel } from "./modelBytes.ts";

/**
 * A model in ONNX’s own text form, a step a line, with only the shapes of its weights: what a file
 * holds, as it can be read, changed and shared. (onnx.ai/onnx/repo-docs/Syntax)
 */
export function modelText({ graph, version, opset, producer }: OnnxModel): string {
  const listed = (tensors: readonly OnnxTensor[]) => tensors.map(typed).join(", ");
  const kept = graph.kept.map((tensor) => `    ${typed(tensor)} = ${valuesOf(tensor)}`);
  const between = graph.between.map((tensor) => `    ${typed(tensor)}`);
  const known = [...kept, ...between];
  return [
    "<",
    `   ir_version: ${version},`,
    `   opset_import: ["" : ${opset}]${producer === "" ? "" : ","}`,
    ...(producer === "" ? [] : [`   producer_name: ${JSON.stringify(producer)}`]),
    ">",
    `${nameOf(graph.name || "graph")} (${listed(graph.inputs)}) => (${listed(graph.outputs)})`,
    ...(known.length > 0 ? ["   <", known.join(",\n"), "   >"] : []),
    "{",
    ...graph.nodes.map((node) => `   ${nodeText(node)}`),
    "}",
    "",
  ].join("\n");
}

function nodeText({ name, operator, inputs, outputs, settings }: OnnxNode): string {
  const said = [...settings].map(([key, value]) => `${key}: ${settingText(value)}`);
  const between = said.length > 0 ? ` <${said.join(", ")}>` : "";
  const own = name === "" ? "" : `[${nameOf(name)}] `;
  const names = (each: readonly string[]) => each.map(nameOf).join(", ");
  return `${own}${names(outputs)} = ${operator}${between} (${names(inputs)})`;
}

function settingText(value: OnnxSetting): string {
  if (typeof value === "number") return `${Number.isInteger(value) ? "int" : "float"} = ${value}`;
  if (typeof value === "string") return `string = ${JSON.stringify(value)}`;
  if ("sizes" in value) return `tensor = ${typed(value)} ${valuesOf(value)}`;
  const items = value.map((each) => (typeof each === "string" ? JSON.stringify(each) : each));
  const isText = typeof value[0] === "string";
  const isWhole = value.every((each) => Number.isInteger(each));
  return `${isText ? "strings" : isWhole ? "ints" : "floats"} = [${items.join(", ")}]`;
}

/** Six digits are enough to know a number by. */
const shortened = (value: number) =>
  Number.isInteger(value) ? value : Number(value.toPrecision(6));

const valuesOf = ({ values }: OnnxTensor) =>
  `{${values ? values.map(shortened).join(",") : "..."}}`;

function typed({ name, type, sizes }: OnnxTensor): string {
  const shape = sizes.length > 0 ? `[${sizes.map(sizeText).join(",")}]` : "";
  return `${type}${shape}${name === "" ? "" : ` ${nameOf(name)}`}`;
}

const sizeText = (size: number | string) =>
  typeof size === "number" ? String(size) : size.replaceAll(/[[\],\s]/g, "_");

/** A name as it stands; in quotation marks where it is more than a word. */
const nameOf = (name: string) => (/^[A-Za-z_][\w.]*$/.test(name) ? name : JSON.stringify(name));
