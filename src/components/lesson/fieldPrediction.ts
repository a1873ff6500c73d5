import { numberOf, type Derivation } from "@calc";
import { markedField, type Reach } from "@exercises";
import type { Worked } from "@widgets/notebook/notebook.ts";
import type { ReadNotebook } from "./readNotebook.ts";

/** What one value of a layer sees, as it can be asked for: the number, what people get instead, and how it comes about. */
export interface FieldPrediction {
  readonly answer: bigint;
  readonly mistakes: readonly { readonly value: bigint; readonly because: string }[];
  readonly derivation: Derivation;
}

/** The receptive field of a layer at the end of a chain, as a question. Undefined where it has none. */
export function fieldPrediction(
  { notebook }: ReadNotebook,
  worked: Readonly<Record<string, Worked>>,
  name: string,
): FieldPrediction | undefined {
  if (worked[name]?.readings["receptiveField"] === undefined) return undefined;
  const reaches = reachesTo(notebook, worked, name);
  const { answer, mistakes } = markedField(reaches);
  const terms = reaches.map(({ reach, jump }) => `(${reach} - 1) \\cdot ${jump}`);
  return {
    answer,
    mistakes,
    derivation: {
      subject: "r",
      symbols: "1 + \\sum (\\effectiveKernel - 1)\\, j",
      numbers: ["1", ...terms].join(" + "),
      steps: [String(answer)],
    },
  };
}

/** What each layer of a chain adds, and how far its stride spreads the next. */
function reachesTo(
  notebook: ReadNotebook["notebook"],
  worked: Readonly<Record<string, Worked>>,
  name: string,
): readonly Reach[] {
  let [jump, sees] = [1n, 1n];
  return chainTo(notebook, name).map((each) => {
    const values = worked[each]?.values ?? {};
    const along = (quantity: string) => numberOf(values, { kind: "name", name: quantity, axis: 0 });
    const [kernel, reach] = [along("kernelSize"), along("effectiveKernel")];
    const nextJump = jump * along("stride");
    sees += (reach - 1n) * jump;
    const own = { name: each, kernel, reach, jump, nextJump, sees };
    jump = nextJump;
    return own;
  });
}

/** The layers from the first to `name`, each reading the one before it. */
function chainTo(notebook: ReadNotebook["notebook"], name: string): string[] {
  const [before] = notebook.layers[name]?.inputs ?? [];
  return typeof before === "string" ? [...chainTo(notebook, before), name] : [name];
}
