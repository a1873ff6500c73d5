import type { PosedPart } from "@exercises";
import { comparisonsOf, piecesOf } from "@widgets/exercise/beside.ts";
import { describe, expect, test } from "vitest";

const wrong = (...read: bigint[]) => ({
  verdict: "wrong" as const,
  echo: "",
  because: [],
  read,
  isNear: true,
});

describe("a wrong computation stands beside the right one", () => {
  const part: PosedPart = {
    answer: "5 × 5 × 8",
    marked: {
      answer: [5n, 5n, 8n],
      axes: ["height", "width", "channels"],
      mistakes: [
        { value: 4n, because: "One more.", axis: 0 },
        { value: 4n, because: "One more.", axis: 1 },
        { value: 3n, because: "Those come in.", axis: 2 },
      ],
    },
    neighbours: [],
    computations: {
      right: ["⌊17 / 4⌋ + 1", "⌊17 / 4⌋ + 1", ""],
      mistaken: ["⌊17 / 4⌋", "⌊17 / 4⌋", ""],
      windows: [
        [1, 20, 1, 5, 4],
        [1, 20, 1, 5, 4],
      ],
    },
  };

  test("once where several axes are wrong alike", () => {
    expect(comparisonsOf(part, wrong(4n, 4n, 8n))).toEqual([
      {
        because: "One more.",
        yours: "⌊17 / 4⌋",
        result: "4",
        right: "⌊17 / 4⌋ + 1",
        windows: { row: [1, 20, 1, 5, 4], yours: 4, right: 5 },
      },
    ]);
  });

  test("only where it is known", () => {
    expect(comparisonsOf(part, wrong(5n, 5n, 3n))).toEqual([]);
    expect(comparisonsOf(part, wrong(4n, 4n))).toEqual([]);
    expect(comparisonsOf(part, { verdict: "right", echo: "" })).toEqual([]);
    expect(comparisonsOf({ ...part, computations: undefined }, wrong(4n, 4n, 8n))).toEqual([]);
  });
});

describe("what differs of two lines is marked", () => {
  const marked = (line: string, other: string) =>
    piecesOf(line, other)
      .map(({ text, differs }) => (differs ? `[${text}]` : text))
      .join("");

  test.each([
    ["⌊(20 + 2 · 1 − 5) / 4⌋ + 1", "⌊(20 + 2 · 1 − 5) / 4⌋", "⌊(20 + 2 · 1 − 5) / 4⌋ [+ 1]"],
    ["5 · 5 · 3 · 8 + 8", "5 · 5 · 8 + 8", "5 · 5 · [3 · ]8 + 8"],
    ["5 · 5 · 3 · 8 + 1", "5 · 5 · 3 · 8 + 8", "5 · 5 · 3 · 8 + [1]"],
    ["1,024 · 10", "1,024 · 100", "1,024 · [10]"],
    ["", "1", ""],
  ])("%s beside %s", (line, other, pieces) => {
    expect(marked(line, other)).toBe(pieces);
  });

  test("and nothing is lost", () => {
    const line = "⌈(227 + 2 · 0 − 11) / 4⌉ + 1";
    expect(
      piecesOf(line, "max(3, 4)")
        .map(({ text }) => text)
        .join(""),
    ).toBe(line);
  });
});
