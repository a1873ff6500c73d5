import type { Part, PythonWriter } from "../translate/pythonWriter.ts";
import type { Remark } from "../translate/translation.ts";
import { at, textAt } from "./fields.ts";
import type { JsonNode } from "./jsonTree.ts";

/** What all parts of a model write to: one page, on which no two names are alike. */
export interface KerasWriting {
  readonly line: PythonWriter["line"];
  readonly remarks: Remark[];
  /** A name that nothing else has. */
  readonly fresh: (kind: string) => string;
  /** Writes a model and gives the name under which it stands. */
  readonly model: (node: JsonNode) => string;
  /** The call that makes a layer, with what it holds. */
  readonly layer: (node: JsonNode, shape?: readonly Part[]) => Part[];
}

const models = /^(Sequential|Functional|Model|Container)$/;

/** Whether a layer is a model itself: by its name, or by the layers that it holds. */
export function isModel(node: JsonNode): boolean {
  const config = at(node, "config");
  if (at(config, "layers")?.kind === "list" && at(config, "input_layers") !== undefined)
    return true;
  const name = textAt(node, "class_name") ?? "";
  return models.test(name) && (config?.kind === "list" || at(config, "layers")?.kind === "list");
}
