import { analyse, layers, place, type Choices } from "@calc";
import { describe, expect, test } from "vitest";
import {
  blockOf,
  meanOf,
  meansOf,
  sharedBy,
  spotsOf,
} from "@widgets/figures/normalisedAxes/block.ts";
import { layOut, meanAt } from "@widgets/figures/normalisedAxes/layOut.ts";
import { captionOf, leftOut, tableOf, whichOf } from "@widgets/figures/normalisedAxes/sentences.ts";

type Name = "batchNorm" | "layerNorm" | "groupNorm" | "instanceNorm" | "channelNorm";

function block(name: Name, input: readonly number[], choices: Choices = {}) {
  const analysis = analyse(place(layers[name], choices), input);
  if (!analysis.ok) throw new Error(analysis.issues.map(({ message }) => message).join(" "));
  return blockOf(name, analysis.values);
}

// Wu & He 2018, figure 2: which axes each norm averages over; three examples are drawn.
const cases = [
  { name: "batchNorm", input: [4, 6], means: 4, shared: 18 },
  { name: "instanceNorm", input: [4, 6], means: 12, shared: 6 },
  { name: "groupNorm", input: [4, 6], choices: { groups: 2 }, means: 6, shared: 12 },
  { name: "channelNorm", input: [4, 2, 3], means: 18, shared: 4 },
  { name: "layerNorm", input: [6, 4], means: 18, shared: 4 },
  { name: "layerNorm", input: [6, 4], choices: { normalisedAxes: 2 }, means: 3, shared: 24 },
] as const;

describe.each(cases)("$name of $input", ({ name, input, means, shared, ...rest }) => {
  const drawn = block(name, input, "choices" in rest ? rest.choices : {});

  test("each mean is shared by as many values as are drawn for it", () => {
    expect(meansOf(drawn)).toBe(means);
    expect(sharedBy(drawn)).toBe(shared);
    const counts = Map.groupBy(spotsOf(drawn), (spot) => meanOf(drawn, spot));
    expect([...counts.keys()].sort((one, other) => one - other)).toEqual(
      Array.from({ length: means }, (_, mean) => mean),
    );
    expect([...counts.values()].every((spots) => spots.length === shared)).toBe(true);
  });

  test("what is pressed is what is chosen", () => {
    for (const width of [300, 860]) {
      const sheets = layOut(drawn, width, 0, 2);
      const [x = 0, y = 0] = sheets.corners[1] ?? [];
      expect(meanAt(drawn, sheets, x + 2, y + 2)).toBe(meanOf(drawn, [1, 0, 0]));
      expect(meanAt(drawn, sheets, width + 900, y)).toBeUndefined();
    }
  });
});

test("a group of channels is said by its first and its last", () => {
  const groups = block("groupNorm", [6, 5], { groups: 2 });
  expect(whichOf(groups, 3)).toBe("channels 4 to 6 of example 2, at every place");
});

test("what is learned is two for each channel; what is kept is not trained", () => {
  const caption = captionOf(block("batchNorm", [4, 6]), 1, {
    params: "8",
    perChannel: 2,
    statistics: "8",
  });
  expect(caption).toBe(
    "18 values share one mean and one variance: channel 2 at every place of all examples. 8 numbers are learned: two for each channel, and no more for a larger batch. 8 running means and variances are kept, not trained.",
  );
});

test("what is too much to draw is left out, in whole groups, and said", () => {
  const many = block("groupNorm", [64, 56, 56], { groups: 16 });
  expect([many.channels, many.places]).toEqual([12, 9]);
  expect(leftOut(many)).toBe("Drawn: 12 of 64 channels, 9 of 3,136 places.");
  expect(sharedBy(many)).toBe(4 * 3136);
  expect(tableOf(many).rows).toHaveLength(9);
  const one = block("groupNorm", [64, 7, 7], { groups: 1 });
  expect(meansOf(one)).toBe(3);
});
