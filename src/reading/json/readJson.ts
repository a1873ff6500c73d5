import { nothingIn, stopsAt, type Translation } from "../translate/translation.ts";
import { at } from "./fields.ts";
import { jsonTree, type JsonNode } from "./jsonTree.ts";
import { kerasModel } from "./kerasModel.ts";
import { isModel } from "./kerasWriting.ts";

const beginning = /^\s*['"]?\s*(?=\{)/;

/** Whether a text is meant as JSON: what begins with a curly bracket and names the layers of a model. */
export const isJson = (text: string) =>
  beginning.test(text) && /["'](class_name|layers|config|cells)["']\s*:/.test(text);

/** The JSON of `model.to_json()`, or what `model.get_config()` gives, in Python. */
export function readJson(text: string): Translation {
  const start = beginning.exec(text)?.[0].length ?? 0;
  const read = jsonTree(text, start);
  if (!read.ok) {
    const sentence =
      "Up to here this is JSON, and from here on it is not. Is a comma, a bracket or a quotation mark missing?";
    return nothingIn(stopsAt(text, read.at, sentence));
  }
  const tree = modelIn(read.tree);
  if (!tree) {
    const { from, to } = read.tree;
    const sentence =
      "This is JSON, but no model of Keras is in it. Write print(model.to_json()) in Python and paste what it prints.";
    return nothingIn({ kind: "unknown", from, to: Math.min(to, from + 1), sentence });
  }
  return kerasModel(tree);
}

/** The model of a text: itself, the settings of one alone, or within what a file keeps around it. */
function modelIn(tree: JsonNode): JsonNode | undefined {
  if (isModel(tree)) return tree;
  if (at(tree, "layers")?.kind === "list") {
    const entries = new Map([["config", tree]]);
    return { kind: "object", entries, from: tree.from, to: tree.to };
  }
  const within = at(tree, "config") ?? at(tree, "model_config") ?? at(tree, "modelTopology");
  return within && modelIn(within);
}
