import { networks, summaryOf } from "@networks";
import { nodeWorkings, totalWorkings } from "@workings";
import { expect, test } from "vitest";
import {
  formulaTree,
  type FormulaPart,
} from "../../../../src/widgets/workbench/view/formulaTree.ts";
import { formulaText } from "../formulaText.ts";

test("a fraction within signs of rounding is a tree", () => {
  expect(formulaTree("\\left\\lfloor \\frac{9}{2} \\right\\rfloor + 1")).toEqual({
    tag: "mrow",
    parts: [
      { tag: "mo", text: "⌊" },
      {
        tag: "mfrac",
        parts: [
          { tag: "mn", text: "9" },
          { tag: "mn", text: "2" },
        ],
      },
      { tag: "mo", text: "⌋" },
      { tag: "mo", text: "+" },
      { tag: "mn", text: "1" },
    ],
  });
});

test("a symbol keeps its colour, its mark and its words", () => {
  const tree = formulaTree("\\htmlClass{q-parameters}{P_{\\text{up4\\_conv}}} = 2{,}097{,}664");
  expect(tree.parts?.[0]).toEqual({
    tag: "mrow",
    colour: "q-parameters",
    parts: [
      {
        tag: "msub",
        parts: [
          { tag: "mi", text: "P" },
          { tag: "mtext", text: "up4_conv" },
        ],
      },
    ],
  });
  expect(formulaText(tree)).toBe("P_up4_conv = 2,097,664");
  expect(formulaText(formulaTree("0\\%\\text{, rounded}"))).toBe("0 % , rounded");
  expect(formulaText(formulaTree("{2}^{3} \\cdot 5.33…"))).toBe("2^3 · 5.33…");
});

test("nothing of LaTeX is left in any working of any network", { timeout: 60_000 }, () => {
  const left = networks.flatMap((network) => {
    const workings = [
      ...summaryOf(network)
        .rows.slice(0, 4)
        .flatMap((row) => nodeWorkings(network, row)),
      ...totalWorkings(network),
    ];
    return workings.flatMap(({ derivations = [], given = [], symbols = [] }) =>
      [
        ...derivations.flatMap(({ subject, symbols, numbers, steps }) => [
          ...[subject, symbols, numbers],
          ...steps,
        ]),
        ...given.flatMap(({ latex }) => latex ?? []),
        ...symbols.map(({ latex }) => latex),
      ].filter((latex) => textsOf(formulaTree(latex)).some((text) => /[\\{}]/.test(text))),
    );
  });
  expect(left).toEqual([]);
});

const textsOf = ({ text = "", parts = [] }: FormulaPart): string[] => [
  text,
  ...parts.flatMap(textsOf),
];
