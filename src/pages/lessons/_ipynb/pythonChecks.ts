import { isLayerName, layers, quantitiesOf } from "@calc";
import { pythonFunction } from "@frameworks";
import type { ReadNotebook } from "@components/lesson/readNotebook.ts";
import type { Part } from "./ipynb.ts";

/** A number of one of the lesson’s layers: `row.outSize`. */
const mentioned = /<(?:Shown|Formula|Predict)\b[^>]*\bof="(?:(\w+)\.)?(\w+)"/g;

/** Writes plain Python that works out the numbers of a text again, each once in a notebook. */
export function pythonChecks({ notebook, worked }: Pick<ReadNotebook, "notebook" | "worked">) {
  const done = new Set<string>();
  /** What each name means at this place of the notebook. */
  const defined = new Map<string, string>();

  return (text: string): Part | undefined => {
    let captioned = "";
    const checks = [...text.matchAll(mentioned)].flatMap(([, of, quantity = ""]) => {
      const [only = "", ...others] = Object.keys(notebook.layers);
      const layer = of ?? (others.length === 0 ? only : "");
      const key = `${layer}.${quantity}`;
      if (done.has(key)) return [];
      done.add(key);
      const found = check(layer, quantity);
      if (!found) return [];
      const caption = layer === captioned ? [] : [`# ${layer}`];
      captioned = layer;
      const lines = [...caption, ...found.lines];
      return [{ ...found, lines }];
    });
    if (checks.length === 0) return undefined;
    return {
      kind: "code",
      // Python has two empty lines around a function.
      text: checks
        .map(({ definition, lines }, place) =>
          [
            ...(place === 0 ? [] : definition === "" ? [""] : ["", ""]),
            ...(definition === "" ? [] : [definition, "", ""]),
            ...lines,
          ].join("\n"),
        )
        .join("\n"),
      prints: checks.map(({ prints }) => `${prints}\n`).join(""),
    };
  };

  function check(name: string, quantity: string) {
    const declared = notebook.layers[name]?.layer ?? "";
    const values = worked[name]?.values;
    if (!isLayerName(declared) || !values) return undefined;
    const layer = layers[declared];
    if (!quantitiesOf(layer).computed.includes(quantity)) return undefined;
    // A function, and behind two empty lines the line that calls it: `print(params(units=3))  # 15`.
    const [definition = "", call = ""] = pythonFunction(layer, quantity, values).split("\n\n\n");
    const found = /^print\((.*)\) {2}# (-?\d+)\n$/s.exec(call);
    if (!found) return undefined;
    const [, called = "", prints = ""] = found;
    const isKnown = defined.get(quantity) === definition;
    defined.set(quantity, definition);
    const lines = [`number = ${called}`, "print(number)", `assert number == ${prints}`];
    return { definition: isKnown ? "" : definition, lines, prints };
  }
}
