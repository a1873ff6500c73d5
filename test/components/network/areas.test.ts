import { expect, test } from "vitest";
import { areasOf } from "../../../src/components/network/areas.ts";

const shares = [
  { name: "a", part: "left", size: 3 },
  { name: "b", part: "left", size: 0 },
  { name: "c", part: "left", size: 5 },
  { name: "d", part: "right", size: 12 },
];

test.each(["wide", "tall"] as const)("areas are true on a %s picture", (picture) => {
  const areas = areasOf(shares);
  for (const { name, size } of shares) {
    expect(areaOf(areas.get(name)?.[picture] ?? ""), name).toBeCloseTo(size / 20, 4);
  }
});

test("the parts lie side by side, or one above the other", () => {
  // A part of 8 in 20 ends after 40 per cent.
  expect(areasOf(shares).get("d")).toEqual({
    wide: "0.000% 0.000% 0.000% 40.000%",
    tall: "40.000% 0.000% 0.000% 0.000%",
  });
});

/** What an `inset` leaves of a picture whose area is 1. */
function areaOf(inset: string): number {
  const [top = 0, right = 0, bottom = 0, left = 0] = inset
    .split(" ")
    .map((side) => Number.parseFloat(side) / 100);
  return (1 - left - right) * (1 - top - bottom);
}
