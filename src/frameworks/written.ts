/** A stretch of code, and the quantity that it states. */
export interface Piece {
  readonly text: string;
  readonly quantity?: string;
}

/** A layer in a framework's own code, and what one has to know of it there. */
export interface Written {
  readonly code: string;
  /** The same code in pieces, so that each quantity keeps its colour. */
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

/** One argument of a call, its value written in Python. */
export interface Argument {
  readonly name?: string;
  readonly value: string;
  readonly quantity?: string;
}

/** A call: `layers.Conv2D` and its arguments. */
export interface PythonCall {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

const widest = 44;

/** The calls as code: one alone, or several as the lines of a list. */
export function writeCalls(calls: readonly PythonCall[], notes: readonly string[]): Written {
  const end = calls.length > 1 ? "," : "";
  const pieces = calls.flatMap((call, place) => [
    ...(place > 0 ? [{ text: "\n" }] : []),
    ...writeCall(call),
    ...(end ? [{ text: end }] : []),
  ]);
  return { code: textOf(pieces), pieces, notes };
}

/** In one line, or with an argument on each where that grows too long. */
function writeCall({ name, arguments: given }: PythonCall): Piece[] {
  const values = given.map(({ name: argument, value, quantity }): Piece[] => [
    ...(argument === undefined ? [] : [{ text: `${argument}=` }]),
    { text: value, ...(quantity === undefined ? {} : { quantity }) },
  ]);
  const line = [
    { text: `${name}(` },
    ...values.flatMap((each, place) => (place > 0 ? [{ text: ", " }, ...each] : each)),
    { text: ")" },
  ];
  if (textOf(line).length <= widest) return line;
  const lines = values.flatMap((each) => [{ text: "\n    " }, ...each, { text: "," }]);
  return [{ text: `${name}(` }, ...lines, { text: "\n)" }];
}

/** A call in one line, as an argument of another. */
export const writtenInline = ({ name, arguments: given }: PythonCall): string =>
  `${name}(${given.map(writtenArgument).join(", ")})`;

/** An argument as it stands in a call: `strides=2`. */
export const writtenArgument = ({ name, value }: Argument): string =>
  name === undefined ? value : `${name}=${value}`;

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");
