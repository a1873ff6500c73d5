import { type Analysis, counted, isQuantityName, type PlacedLayer, quantities } from "@calc";
import { frameworkTitles, outputsIn, toKeras, toPyTorch, type Piece } from "@frameworks";
import { printedShape, shownTensors } from "./printed.ts";

/** A layer in one framework's code, with what it holds and gives there: text alone. */
export interface CodeShown {
  readonly title: string;
  readonly code: string;
  /** The same in pieces, each in the colour of its quantity. */
  readonly pieces: readonly ColouredPiece[];
  readonly notes: readonly string[];
  readonly learns: readonly Shown[];
  readonly keeps: readonly Shown[];
  /** How many tensors more there are. */
  readonly more: string;
  readonly gives: string;
}

interface ColouredPiece {
  readonly text: string;
  readonly colour?: string;
}

interface Shown {
  readonly name: string;
  readonly shape: string;
}

type Possible = Extract<Analysis, { ok: true }>;

/** A layer in the code of each framework that the site writes. */
export function codeShown(
  placed: PlacedLayer,
  inputs: readonly (readonly string[])[],
  analysis: Possible,
): CodeShown[] {
  return (["keras", "pytorch"] as const).map((framework) => {
    const written = (framework === "keras" ? toKeras : toPyTorch)(placed, inputs);
    const { shown, more } = shownTensors(framework, placed, inputs);
    const texts = (isTrained: boolean) =>
      shown
        .filter((tensor) => tensor.isTrained === isTrained)
        .map(({ name, shape }) => ({ name, shape: printedShape(shape) }));
    const outputs = outputsIn(framework, { placed, inputs, analysis });
    const gives = outputs.map(({ name, shape }) =>
      outputs.length > 1 ? `${name} ${printedShape(shape)}` : printedShape(shape),
    );
    return {
      title: frameworkTitles[framework],
      code: written.code,
      pieces: written.pieces.map(coloured),
      notes: written.notes,
      learns: texts(true),
      keeps: texts(false),
      more: more > 0 ? ` and ${counted(more)} more` : "",
      gives: gives.join(", "),
    };
  });
}

function coloured({ text, quantity = "" }: Piece): ColouredPiece {
  return isQuantityName(quantity) ? { text, colour: `q-${quantities[quantity].kind}` } : { text };
}
