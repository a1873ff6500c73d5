import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "./projectCopy.ts";

const exercise = "content/exercises/alexnet-first-layer.yaml";
const lesson = "content/lessons/03-convolution/01-output-size.mdx";
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
      '<SlidingKernel layer="row" />',
      '<SlidingKernal layer="row" />',
      "there is no tag <SlidingKernal>. Write one of",
    ],
    [
      "an unknown exercise",
      lesson,
      '<Exercise name="size-alexnet-first" />',
      '<Exercise name="size-alexnet-last" />',
      'there is no exercise "size-alexnet-last".',
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
      '<Rule layer="conv2d" of="outSize" />',
      '<Rule layer="conv2" of="outSize" />',
      "there is no layer “conv2”. Write one of",
    ],
    [
      "a word for one and none for many",
      lesson,
      '<Choose of="padding" one="zero" many="zeros" />',
      '<Choose of="padding" one="zero" />',
      "say the word for both",
    ],
    [
      "LaTeX that cannot be read",
      lesson,
      "$\\kernelSize$",
      "$\\kernelSiz$",
      "the formula “\\kernelSiz”",
    ],
    [
      "a number that is worked out",
      lesson,
      "- The first place costs",
      "- There are 55 places. The first costs",
      '“55” is typed by hand. Write <Number of="alexnet.conv1.outSize" />',
    ],
    [
      "a value that there is not",
      lesson,
      '<Choose of="inSize" one="pixel" many="pixels" />',
      '<Choose of="width" one="pixel" many="pixels" />',
      "nobody can choose “width”. Write one of",
    ],
    [
      "a term that there is not",
      lesson,
      "- Padding is on both sides",
      "- <Term>Pading</Term> is on both sides",
      "the glossary has no “Pading”. Did you mean",
    ],
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
