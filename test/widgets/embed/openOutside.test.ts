import { expect, test } from "vitest";
import { leadsAway } from "../../../src/widgets/embed/openOutside.ts";

const here = "https://layerwise.example/embed/lessons/a/grid/?stride=2";

test.each([
  ["/lessons/a/", true],
  ["https://elsewhere.example/embed/lessons/a/grid/", true],
  ["#block-layer1", false],
  ["?stride=3", false],
  ["https://", false],
])("%s leads to another page: %s", (link, isAway) => {
  expect(leadsAway(link, here)).toBe(isAway);
});
