import { blockHeight, blockWidthIn, type Drawing } from "./drawing.ts";

const left = 50;
const right = 44;
const [kept, mix, squash, sum, block, before, state, input] = [
  26, 70, 104, 136, 188, 228, 250, 276,
];

/** A GRU’s cell, `width` wide: above, the last output on its way into the next. */
export function drawGru(width: number, resetsAfter: boolean): Drawing {
  const column = (width - left - right) / 4;
  const blockWidth = blockWidthIn(column);
  const [z, r, inner, outer] = [0.5, 1.5, 2.5, 3.5].map((place) => left + place * column) as [
    number,
    number,
    number,
    number,
  ];
  const down = left - 10;
  const end = width - 27;
  const [top, bottom] = [block - blockHeight / 2, block + blockHeight / 2];
  const tap = blockWidth / 4;
  const between = (r + inner) / 2;
  return {
    width,
    height: 296,
    blockWidth,
    lines: [
      { path: `M26 ${kept}H${end}`, kind: "state", isArrow: true },
      { path: `M${down} ${kept}V${state}H${inner}V${bottom}`, kind: "state" },
      { path: `M28 ${input}H${outer}V${bottom}`, kind: "input" },
      ...[z, r].flatMap((x) => [
        { path: `M${x - tap} ${state}V${bottom}`, kind: "state" as const },
        { path: `M${x + tap} ${input}V${bottom}`, kind: "input" as const },
      ]),
      { path: `M${z} ${top}V${kept}`, kind: "inner", gate: "z" },
      { path: `M${z} ${mix}H${outer}`, kind: "inner", gate: "z" },
      {
        path: resetsAfter
          ? `M${r} ${top}V${sum}H${inner}`
          : `M${r} ${top}V${sum + 14}H${between}V${before}H${inner}`,
        kind: "inner",
        gate: "r",
      },
      { path: `M${inner} ${top}V${sum}H${outer}`, kind: "inner", gate: "n" },
      { path: `M${outer} ${top}V${kept}`, kind: "inner", gate: "n" },
    ],
    blocks: [
      { x: z, y: block, letter: "z", gate: "z", note: "sigmoid" },
      { x: r, y: block, letter: "r", gate: "r", note: "sigmoid" },
      { x: inner, y: block, letter: "R", index: "n", gate: "n" },
      { x: outer, y: block, letter: "W", index: "n", gate: "n" },
    ],
    signs: [
      { x: z, y: kept, sign: "×" },
      { x: outer, y: kept, sign: "+" },
      { x: (z + outer) / 2, y: mix, sign: "1−" },
      { x: outer, y: mix, sign: "×" },
      { x: outer, y: squash, sign: "tanh" },
      { x: outer, y: sum, sign: "+" },
      { x: inner, y: resetsAfter ? sum : before, sign: "×" },
    ],
    named: [
      { x: 12, y: kept, letter: "h", index: "t−1" },
      { x: 12, y: input, letter: "x", index: "t" },
      { x: width - 12, y: kept, letter: "h", index: "t" },
    ],
  };
}
