import { packed, readPosed, unpacked, type Written } from "@exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNear, writtenNear } from "../../src/exercises/packedNeighbours.ts";

const written = (...texts: readonly string[]): Written => ({
  title: "Places",
  revision: 1,
  prompt: ["How many? ", { text: "55", kind: "size" }],
  asking: [{ asked: "the output size", unit: "" }],
  variants: texts.map((text) => ({
    numbers: ["55"],
    hints: [[text, { text: "4", kind: "stride" }]],
    working: [{ words: text, lines: [`<math>${text}</math>`] }],
    parts: [
      {
        answer: "55",
        neighbours: [
          { answer: ["27"], change: "the stride were 8" },
          { answer: ["109"], change: "the stride were 2" },
          { answer: ["56"], change: "the kernel size were 7" },
        ],
        marked: { answer: "55", mistakes: [{ value: "54", because: text }] },
      },
    ],
  })),
});

describe("an exercise is packed", () => {
  test("with what its variants say once, and the numbers apart", () => {
    const { templates, variants } = packed(written("It has 3 rows.", "It has 1,024 rows."));
    expect(templates.filter((each) => each.includes("rows"))).toEqual([
      "It has \t rows.",
      "<math>It has \t rows.</math>",
    ]);
    expect(JSON.stringify(variants)).not.toContain("rows");
  });

  test("and read back as it was, whatever its texts are", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^#?[\d ,\t]{0,9}[a-z#\t]{0,3}[\d,]{0,5}$/),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const before = written(...texts);
        const json = JSON.parse(JSON.stringify(packed(before))) as ReturnType<typeof packed>;
        const { templates: _, ...after } = { templates: [], ...unpacked(json) };
        expect(after).toEqual(before);
        expect(readPosed(json)).toEqual(readPosed(before));
      }),
    );
  });
});

describe("what other choices would make right", () => {
  test("stands beside the answer: 27 − 55 = −28 and 109 − 55 = 54", () => {
    const [part] = written("").variants[0]?.parts ?? [];
    const lines = writtenNear("55", part?.neighbours ?? []);
    expect(lines).toEqual(["the stride were:8 -28:2 54", "the kernel size were:7 1"]);
    expect(readNear("55", lines)).toEqual(part?.neighbours);
  });

  test("of a shape, axis by axis", () => {
    const near = [{ answer: ["28", "28", "96"], change: "the input size were 113" }];
    expect(writtenNear(["55", "55", "96"], near)).toEqual(["the input size were:113 -27 -27 0"]);
    expect(readNear(["55", "55", "96"], ["the input size were:113 -27 -27 0"])).toEqual(near);
  });
});
