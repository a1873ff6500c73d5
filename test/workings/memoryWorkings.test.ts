import { summaryOf } from "@networks";
import { formatBytes, numberTypes, occupiedBy, totalWorkings, workingIds } from "@workings";
import { describe, expect, test } from "vitest";
import { alexNet, plain, workingAt } from "./alexNet.ts";

const workings = totalWorkings(alexNet);

describe("bytes are told with three digits", () => {
  test.each([
    [0n, "0 bytes"],
    [999n, "999 bytes"],
    [1_000n, "1 kB"],
    [1_234n, "1.23 kB"],
    [62_378_344n, "62.4 MB"],
    [249_513_376n, "250 MB"],
    [999_499n, "999 kB"],
    [999_500n, "1 MB"],
    [1_504_999_999n, "1.5 GB"],
  ])("%s is %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

test("AlexNet's parameters take four bytes each, or two, or one", () => {
  // 4 · 62,378,344 = 249,513,376
  expect(workingAt(workings, "parameterMemory-float32").because).toContain("249,513,376 bytes");
  expect(workingAt(workings, "parameterMemory-float16").answer).toBe("125 MB");
  expect(workingAt(workings, "parameterMemory-int8").answer).toBe("62.4 MB");
});

test("training with Adam holds four numbers for each parameter, and each value twice", () => {
  const { params, activations } = summaryOf(alexNet).totals;
  const { derivations = [] } = workingAt(workings, "trainingMemory-float32-adam");
  const result = plain(derivations[0]?.steps.at(-1) ?? "").replaceAll(",", "");
  expect(BigInt(result)).toBe(4n * (4n * params + 2n * activations));
});

test("every memory that is shown has its working, and none trains in int8", () => {
  const { totals } = summaryOf(alexNet);
  const shown = numberTypes.flatMap((type) => occupiedBy(totals, type).map(({ id }) => id));
  expect(workingIds(workings)).toEqual(expect.arrayContaining(shown));
  expect(shown.filter((id) => /training.*int8/.test(id))).toEqual([]);
});
