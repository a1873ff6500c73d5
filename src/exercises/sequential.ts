import type { Shape } from "@calc";
import type { Piece } from "@frameworks";

type Pieces = readonly Piece[];

/** The calls of several layers, one after the other, as a framework’s Sequential; Keras is told what comes in. */
export function sequential(
  framework: "keras" | "pytorch",
  input: Shape,
  calls: readonly Pieces[],
): Pieces {
  const isKeras = framework === "keras";
  const [open, close] = isKeras ? ["keras.Sequential([", "])"] : ["nn.Sequential(", ")"];
  const first: Pieces = [
    { text: "keras.Input((" },
    ...kerasOrder(input).flatMap(sizeIn),
    { text: input.length === 1 ? ",))" : "))" },
  ];
  const lines = isKeras ? [first, ...calls] : calls;
  return [
    { text: open },
    ...lines.flatMap((line) => [{ text: "\n    " }, ...line.map(indented), { text: "," }]),
    { text: `\n${close}` },
  ];
}

/** Channels last; a sequence has its features there already. */
const kerasOrder = (input: Shape): Shape =>
  input.length > 2 ? [...input.slice(1), ...input.slice(0, 1)] : input;

const sizeIn = (size: bigint, place: number): Pieces => [
  ...(place === 0 ? [] : [{ text: ", " }]),
  { text: String(size), quantity: "inSize" },
];

const indented = ({ text, ...rest }: Piece): Piece => ({
  ...rest,
  text: text.replaceAll("\n", "\n    "),
});
