import { blockHeight, blockWidthIn, type Drawing } from "./drawing.ts";

const left = 36;
const right = 66;
const [memory, squash, mix, block, output, state, input] = [26, 60, 94, 150, 138, 196, 224];
const letters = ["f", "i", "g", "o"] as const;

/** An LSTM’s cell, `width` wide: above, the memory on its way from step to step. */
export function drawLstm(width: number, hasProjection: boolean): Drawing {
  const column = (width - left - right) / letters.length;
  const blockWidth = blockWidthIn(column);
  const [f, i, g, o] = letters.map((_, place) => left + (place + 0.5) * column) as [
    number,
    number,
    number,
    number,
  ];
  const shown = width - 48;
  const end = width - 27;
  const [top, bottom] = [block - blockHeight / 2, block + blockHeight / 2];
  const tap = blockWidth / 4;
  return {
    width,
    height: 244,
    blockWidth,
    lines: [
      { path: `M${left - 8} ${memory}H${end}`, kind: "state", isArrow: true },
      { path: `M${left - 8} ${state}H${o - tap}`, kind: "state" },
      { path: `M${left - 8} ${input}H${o + tap}`, kind: "input" },
      ...[f, i, g, o].flatMap((x) => [
        { path: `M${x - tap} ${state}V${bottom}`, kind: "state" as const },
        { path: `M${x + tap} ${input}V${bottom}`, kind: "input" as const },
      ]),
      { path: `M${f} ${top}V${memory}`, kind: "inner", gate: "f" },
      { path: `M${i} ${top}V${mix}H${g}`, kind: "inner", gate: "i" },
      { path: `M${g} ${top}V${mix}`, kind: "inner", gate: "g" },
      { path: `M${g} ${mix}V${memory}`, kind: "inner" },
      { path: `M${o} ${top}V${mix}H${shown}`, kind: "inner", gate: "o" },
      { path: `M${shown} ${memory}V${mix}`, kind: "inner" },
      {
        path: `M${shown} ${mix}V${hasProjection ? output + 36 : output}H${end}`,
        kind: "state",
        isArrow: true,
      },
    ],
    blocks: [
      { x: f, y: block, letter: "f", gate: "f", note: "sigmoid" },
      { x: i, y: block, letter: "i", gate: "i", note: "sigmoid" },
      { x: g, y: block, letter: "g", gate: "g", note: "tanh" },
      { x: o, y: block, letter: "o", gate: "o", note: "sigmoid" },
      ...(hasProjection ? [{ x: shown, y: output + 2, letter: "P", width: 30 }] : []),
    ],
    signs: [
      { x: f, y: memory, sign: "×" },
      { x: g, y: memory, sign: "+" },
      { x: g, y: mix, sign: "×" },
      { x: shown, y: squash, sign: "tanh" },
      { x: shown, y: mix, sign: "×" },
    ],
    named: [
      { x: 12, y: memory, letter: "c", index: "t−1" },
      { x: 12, y: state, letter: "h", index: "t−1" },
      { x: 12, y: input, letter: "x", index: "t" },
      { x: width - 12, y: memory, letter: "c", index: "t" },
      { x: width - 12, y: hasProjection ? output + 36 : output, letter: "h", index: "t" },
    ],
  };
}
