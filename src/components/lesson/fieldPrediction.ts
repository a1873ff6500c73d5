import { numberOf, type Derivation } from "@calc";
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
  const text = worked[name]?.readings["receptiveField"];
  if (text === undefined) return undefined;
  const answer = BigInt(text.replaceAll(",", ""));
  const reaches = chainTo(notebook, name).map((each) => {
    const values = worked[each]?.values ?? {};
    const along = (quantity: string) => numberOf(values, { kind: "name", name: quantity, axis: 0 });
    return { reach: along("effectiveKernel"), stride: along("stride") };
  });
  let jump = 1n;
  const terms = reaches.map(({ reach, stride }) => {
    const term = `(${reach} - 1) \\cdot ${jump}`;
    jump *= stride;
    return term;
  });
  const sum = reaches.reduce((all, { reach }) => all + reach, 0n);
  const mistakes = [
    {
      value: sum,
      because:
        "That adds the kernels up. Neighbouring windows overlap: each layer adds its reach, less one.",
    },
    {
      value: sum - BigInt(reaches.length) + 1n,
      because: "That leaves the strides out. What stands above a stride reaches further, in jumps.",
    },
  ];
  return {
    answer,
    mistakes: mistakes.filter(({ value }) => value !== answer),
    derivation: {
      subject: "r",
      symbols: "1 + \\sum (\\effectiveKernel - 1)\\, j",
      numbers: ["1", ...terms].join(" + "),
      steps: [String(answer)],
    },
  };
}

/** The layers from the first to `name`, each reading the one before it. */
function chainTo(notebook: ReadNotebook["notebook"], name: string): string[] {
  const [before] = notebook.layers[name]?.inputs ?? [];
  return typeof before === "string" ? [...chainTo(notebook, before), name] : [name];
}
