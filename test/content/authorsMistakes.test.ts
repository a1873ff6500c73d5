import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject, type Development, type ProjectCopy } from "./projectCopy.ts";

const exercise = "content/exercises/alexnet-first-layer.yaml";
const lesson = "content/lessons/03-convolution/01-output-size.mdx";
const network = '<Number of="alexnet.conv1.stride" />';
let project: ProjectCopy;
let development: Development;

beforeAll(async () => {
  project = await copyProject();
  development = await project.develop();
}, 60_000);
afterAll(async () => {
  development.stop();
  await project.remove();
});

/** The file with a mistake in the place of what is sound, and the line of the mistake. */
function mistaken(file: string, sound: string, mistake: string) {
  const change = (whole: string) => whole.replace(sound, mistake);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(sound);
  const lines = change(text).split("\n");
  return { change, line: lines.findIndex((each) => each.includes(mistake)) + 1 };
}

describe("an author's mistake stops the build, with the file, the line and what to write", () => {
  test.each([
    [
      "found as exercises are read: a wrong answer, with both numbers",
      exercise,
      "answer: 34944",
      "answer: 34848",
      'the file says 34,848; calc says 34,944. Write "answer: 34944"',
    ],
    [
      "found as a lesson is read: an unknown tag",
      lesson,
      '<SlidingKernel layer="row" />',
      '<SlidingKernal layer="row" />',
      "there is no tag <SlidingKernal>. Write one of",
    ],
    [
      "found as a page is written: an unknown network",
      lesson,
      network,
      network.replace("alexnet", "alexnett"),
      "there is no network “alexnett”. Write one of",
    ],
  ])("%s", { timeout: 60_000 }, async (_, file, sound, mistake, sentence) => {
    const { change, line } = mistaken(file, sound, mistake);
    const { code, output } = await project.build(file, change);
    expect(output).toContain(`${file}:${line}: ${sentence}`);
    expect(code).toBe(1);
  });
});

describe("an author who writes with the site open is told at once", () => {
  test.each([
    [
      "an unknown exercise",
      lesson,
      '<Exercise name="size-alexnet-first" />',
      '<Exercise name="size-alexnet-last" />',
      'there is no exercise "size-alexnet-last".',
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
  ])("%s", async (_, file, sound, mistake, sentence) => {
    const { change, line } = mistaken(file, sound, mistake);
    const told = `${file}:${line}: ${sentence}`;
    expect(await development.print(file, change, told)).toContain(told);
  });
});
