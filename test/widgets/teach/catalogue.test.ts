import { describe, expect, test } from "vitest";
import {
  listedIn,
  searched,
  type Level,
  type Listed,
  type ListedChapter,
  type Wanted,
} from "../../../src/widgets/teach/catalogue.ts";

const listed = (
  name: string,
  title: string,
  question: string,
  level: Level,
  ...kinds: string[]
): Listed => ({
  name,
  title,
  question,
  level,
  kinds,
  revision: 1,
  variants: 2,
});
const chapter = (name: string, ...exercises: Listed[]): ListedChapter => ({
  name,
  title: name,
  lessons: [{ label: "1.1", title: "?", exercises }],
});
const all = [
  chapter(
    "convolution",
    listed("alexnet", "AlexNet’s first layer", "A 227×227×3 image meets 96 kernels.", "medium"),
    listed("stride", "Half a place", "A stride of 2. How many values?", "gentle", "PyTorch"),
  ),
  chapter("dense", listed("dense", "A thousand classes", "From 1,024 units.", "demanding")),
];
const found = (wanted: Partial<Wanted>) =>
  listedIn(searched(all, { words: "", chapter: "", level: "", ...wanted })).map(({ name }) => name);

describe("a search", () => {
  test.each([
    ["", ["alexnet", "stride", "dense"]],
    ["kernel", ["alexnet"]],
    ["FIRST alexnet's", ["alexnet"]],
    ["227x227", ["alexnet"]],
    ["1024", ["dense"]],
    ["how stri", ["stride"]],
    ["stride kernels", []],
    // “Convolution” is the chapter’s name alone.
    ["convolution kernel", ["alexnet"]],
    ["pytorch", ["stride"]],
  ])("for %j finds %j", (words, names) => {
    expect(found({ words })).toEqual(names);
  });

  test("keeps to a topic and a difficulty", () => {
    expect(found({ chapter: "convolution" })).toEqual(["alexnet", "stride"]);
    expect(found({ level: "demanding" })).toEqual(["dense"]);
    expect(found({ chapter: "convolution", level: "demanding" })).toEqual([]);
  });

  test("leaves no chapter that has nothing", () => {
    expect(searched(all, { words: "kernel", chapter: "", level: "" })).toHaveLength(1);
  });
});
