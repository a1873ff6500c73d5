import { expect, test } from "vitest";
import { namesKept } from "../../src/mathematics/namesKept.ts";
import { namesIn } from "@mathematics";

test.each([
  ["VGG-16 and ViT-B/16.", ["", "VGG-16", " and ", "ViT-B/16", "."]],
  ["a U-Net, a 1-D layer", ["a ", "U-Net", ", a 1-D layer"]],
  ["channels-first", ["channels-first"]],
])("the names in “%s”", (text, pieces) => {
  expect(namesIn(text)).toEqual(pieces);
});

test("a name stands in a span of its own, all else as it is", () => {
  const rest = [
    { type: "text" as const, value: "A 1-D layer, " },
    { type: "emphasis" as const, children: [] },
  ];
  const kept = namesKept([...rest, { type: "text", value: "GPT-2" }]);
  expect(kept.slice(0, 2)).toEqual(rest);
  expect(kept).toContainEqual(
    expect.objectContaining({ name: "span", children: [{ type: "text", value: "GPT-2" }] }),
  );
});
