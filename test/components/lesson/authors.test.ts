import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { networkNumber } from "@components/lesson/networkNumber.ts";
import { ruleOf } from "@components/lesson/rule.ts";
import { sceneOf, type LessonWithScenes } from "@components/lesson/scene.ts";

const folder = mkdtempSync(join(tmpdir(), "layerwise-lesson-"));
const file = join(folder, "lesson.mdx");
const choices = { inSize: 22, padding: 2, kernelSize: 5, stride: 4, dilation: 1 };
const lesson = (scenes: LessonWithScenes["data"]["scenes"]) => ({
  filePath: file,
  data: { scenes },
});

beforeAll(() => {
  const lines = [
    "scenes:",
    "  row: {}",
    '<Rule layer="conv2" of="outSizes" />',
    '<Number of="alexnett.params" /> <Number of="alexnet.conv9.params" />',
    '<Number of="alexnet.conv1.parameters" />',
    '<Choose of="stride" scene="other" />',
  ];
  writeFileSync(file, lines.join("\n"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("an author's mistake names the file, the line and what to write instead", () => {
  it.each([
    [
      "an unknown layer",
      () => ruleOf(file, "conv2", "outSize"),
      `${file}:3: there is no layer “conv2”`,
    ],
    [
      "an unknown rule",
      () => ruleOf(file, "conv2d", "outSizes"),
      `${file}:3: conv2d has no rule for “outSizes”`,
    ],
    [
      "an unknown network",
      () => networkNumber(file, "alexnett.params"),
      `${file}:4: there is no network “alexnett”. Write one of alexnet`,
    ],
    [
      "an unknown node",
      () => networkNumber(file, "alexnet.conv9.params"),
      `${file}:4: alexnet has no layer “conv9”. Write one of`,
    ],
    [
      "an unknown quantity",
      () => networkNumber(file, "alexnet.conv1.parameters"),
      `${file}:5: there is no “parameters” to show. Write one of`,
    ],
    [
      "an unknown scene",
      () => sceneOf(lesson({ row: { figure: "SlidingKernel", choices } }), "other"),
      `${file}:6: there is no scene “other”. Write one of row.`,
    ],
    [
      "an impossible scene",
      () =>
        sceneOf(lesson({ row: { figure: "SlidingKernel", choices: { ...choices, stride: 0 } } })),
      `${file}:2: The stride can’t be “0”`,
    ],
    [
      "an unknown figure",
      () => sceneOf(lesson({ row: { figure: "Slider", choices } })),
      `${file}:2: there is no figure “Slider”. Write one of SlidingKernel.`,
    ],
    [
      "a choice that the figure does not offer",
      () =>
        sceneOf(lesson({ row: { figure: "SlidingKernel", choices: { ...choices, groups: 2 } } })),
      `${file}:2: nobody can choose “groups”`,
    ],
    [
      "a scene without a choice",
      () => sceneOf(lesson({ row: { figure: "SlidingKernel", choices: { stride: 1 } } })),
      `${file}:2: the scene has no inSize`,
    ],
  ])("%s", (_, mistake, sentence) => {
    expect(mistake).toThrow(sentence);
  });
});

it("a number of a network is what its layer comes to, and leads to its working", () => {
  // 11·11·3·96 + 96 = 34,944
  expect(networkNumber(file, "alexnet.conv1.params")).toEqual({
    text: "34,944",
    kind: "parameters",
    href: "/networks/alexnet/conv1/#params",
  });
  expect(networkNumber(file, "alexnet.params").text).toBe("62,378,344");
});

it("a lesson's only scene needs no name", () => {
  expect(sceneOf(lesson({ row: { figure: "SlidingKernel", choices } })).numbers["outSize"]).toBe(
    "6",
  );
});
