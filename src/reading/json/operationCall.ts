import { literal } from "./configArguments.ts";
import { textAt } from "./fields.ts";
import type { CallValue, InboundCall } from "./inboundCalls.ts";
import type { JsonNode } from "./jsonTree.ts";

const signs: Readonly<Record<string, string>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  true_divide: "/",
  divide: "/",
  matmul: "@",
};

/** The function that stands among the layers of a model: `x + y` is kept as `TFOpLambda`, or as an operation of Keras 3. */
export function operationName(node: JsonNode): string | undefined {
  const call = textAt(node, "class_name") ?? "";
  if (call === "TFOpLambda") return textAt(node, "config", "function")?.split(".").at(-1);
  if (call === "SlicingOpLambda") return "get_item";
  const isOperation = /\bops\b/.test(textAt(node, "module") ?? "");
  return isOperation ? call.replaceAll(/(?<!^)([A-Z])/g, "_$1").toLowerCase() : undefined;
}

/** The function as it is written in Python. */
export function operationCall(
  name: string,
  { positional, named }: InboundCall,
  partsOf: (value: CallValue) => string,
): string {
  const plain = [...named].filter(
    ([, value]) => value.kind !== "plain" || (literal(value.node) ?? "None") !== "None",
  );
  const all = [...positional.map(partsOf), ...plain.map(([, value]) => partsOf(value))];
  const sign = signs[name];
  if (sign !== undefined && all.length >= 2) return `${all[0] ?? ""} ${sign} ${all[1] ?? ""}`;
  const said = [
    ...positional.map(partsOf),
    ...plain.map(([key, value]) => `${key}=${partsOf(value)}`),
  ];
  return `keras.ops.${name.replaceAll(/\W/g, "") || "function"}(${said.join(", ")})`;
}
