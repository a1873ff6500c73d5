import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "./projectCopy.ts";

const exercise = "content/exercises/alexnet-first-layer.yaml";
const lesson = "content/lessons/02-convolution/01-output-size.mdx";
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.remove());

describe("an author's mistake stops the build, with the file, the line and what to write", () => {
  test.each([
    [
      "a wrong answer, with both numbers",
      exercise,
      "answer: 34944",
      "answer: 34848",
      'the file says 34,848; calc says 34,944. Write "answer: 34944"',
    ],
    [
      "an unknown tag",
      lesson,
      "<SlidingKernel />",
      "<SlidingKernal />",
      "there is no tag <SlidingKernal>. Write one of",
    ],
    [
      "an unknown exercise",
      lesson,
      '<Exercise name="alexnet-first-layer" />',
      '<Exercise name="alexnet-last-layer" />',
      'there is no exercise "alexnet-last-layer".',
    ],
    [
      "an unknown network",
      lesson,
      '<Number of="alexnet.conv1.stride" />',
      '<Number of="alexnett.conv1.stride" />',
      "there is no network “alexnett”. Write one of",
    ],
    [
      "an unknown layer",
      lesson,
      '<Rule layer="conv2d" of="effectiveKernel" />',
      '<Rule layer="conv2" of="effectiveKernel" />',
      "there is no layer “conv2”. Write one of",
    ],
    [
      "a word for one and none for many",
      lesson,
      '<Choose of="padding" one="zero" many="zeros" />',
      '<Choose of="padding" one="zero" />',
      "say the word for both",
    ],
    ["LaTeX that cannot be read", lesson, "$\\stride$", "$\\strid$", "the formula “\\strid”"],
  ])("%s", { timeout: 60_000 }, async (_, file, sound, mistake, sentence) => {
    const { code, output, text } = await project.mistaken(file, (whole) => {
      expect(whole).toContain(sound);
      return whole.replace(sound, mistake);
    });
    const line = text.split("\n").findIndex((each) => each.includes(mistake)) + 1;
    expect(output).toContain(`${file}:${String(line)}: ${sentence}`);
    expect(code).toBe(1);
  });
});
