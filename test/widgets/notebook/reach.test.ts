import { expect, test } from "vitest";
import { reach } from "../../../src/widgets/notebook/reach.ts";

const upTo = (most: number) => (value: number) =>
  value > most ? { kernel: `At most ${most}.` } : ({} as Record<string, string>);

test("a step goes as far as was wanted where that can be", () => {
  expect(reach(3, 7, upTo(9))).toEqual({ last: 7, beyond: 8, issues: {} });
});

test("it stops at the last value that can be, and says why the next can't", () => {
  expect(reach(3, 12, upTo(9))).toEqual({
    last: 9,
    beyond: 10,
    issues: { kernel: "At most 9." },
  });
});

test("it leads back from where it could not be", () => {
  expect(reach(12, 11, upTo(11))).toEqual({ last: 11, beyond: 10, issues: {} });
});

test("it goes nowhere where nothing on the way can be", () => {
  expect(reach(12, 10, upTo(9))).toBeUndefined();
});

test("where the next can't be, it goes on to one that can, in its direction", () => {
  const fourGroups = (value: number) =>
    value % 4 === 0 ? ({} as Record<string, string>) : { groups: `4 can’t share ${value}.` };
  const because = { issues: { groups: "4 can’t share 9." } };
  expect(reach(8, 9, fourGroups)).toEqual({ last: 12, beyond: 9, ...because });
  expect(reach(8, 10, fourGroups)).toEqual({ last: 12, beyond: 9, ...because });
  expect(reach(8, 14, fourGroups)).toMatchObject({ last: 12, beyond: 13 });
  expect(reach(12, 11, fourGroups)).toMatchObject({ last: 8, beyond: 11 });
});
