import { describe, expect, it } from "vitest";
import { addressOf, readQuery } from "@widgets/notebook/address.ts";
import { strangersIn } from "@widgets/notebook/strangersIn.ts";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { recallAddress } from "@widgets/notebook/recallAddress.ts";
import { notebook, start } from "./lesson.ts";

const page = "https://example.org/lesson/";

describe("readQuery", () => {
  it("reads values, figures' own states, and what a teacher locked or hid", () => {
    expect(
      readQuery("?stride=3&sliding-kernel.place=4&lock=stride,padding&hide=inSize", notebook),
    ).toEqual({
      texts: { stride: "3" },
      own: { "sliding-kernel.place": "4" },
      locked: ["stride", "padding"],
      hidden: ["inSize"],
      mangled: [],
    });
  });

  it("leaves alone what is somebody else's", () => {
    const query = "?utm_source=mail&fbclid=x7&gad_source=1&__proto__=1";
    expect(strangersIn(query, notebook)).toEqual([]);
    expect(readQuery(query, notebook)).toEqual({
      texts: {},
      own: {},
      locked: [],
      hidden: [],
      mangled: [],
    });
  });

  it("keeps the other values beside one that is written twice", () => {
    const { texts, mangled } = readQuery("?stride=4&stride=5&padding=0", notebook);
    expect(texts).toEqual({ padding: "0" });
    expect(mangled).toEqual(["stride"]);
  });

  it.each([
    ["?stride=4&stride=5", "stride"],
    [`?padding=${"9".repeat(200)}`, "padding"],
  ])("%s gets a complaint", (query, name) => {
    const asked = readQuery(query, notebook);
    const { refused } = recallAddress(query, asked, notebook, { workOut: arithmeticOf(notebook) });
    expect(refused).toEqual([`Its “${name}” is written twice or too long, and left out.`]);
  });
});

it.each([
  ["?strid=3&stride=2", "strid"],
  ["?kernel_size=7", "kernel_size"],
  ["?lock=everything", "everything"],
])("%s asks for “%s”, which there is not, and gets the names that there are", (query, name) => {
  const [complaint] = strangersIn(query, notebook);
  expect(complaint).toContain(`There is no “${name}” on this page.`);
  expect(complaint).toContain("inSize, padding, kernelSize, stride, poolSize");
  expect(readQuery(query, notebook).locked).toEqual([]);
});

describe("addressOf", () => {
  it("says only what differs from the author's start, and keeps what is not ours", () => {
    const address = addressOf(
      `${page}?from=mail&stride=7#row`,
      notebook,
      { ...start, padding: "0" },
      {},
    );
    expect(address).toBe(`${page}?from=mail&padding=0#row`);
  });

  it("is the same for the same state, whatever was changed first", () => {
    const first = addressOf(page, notebook, start, { "grid.view": "image", "axis.place": "3" });
    const texts = { ...start, stride: "3" };
    const own = { "axis.place": "3", "grid.view": "image" };
    expect(addressOf(first, notebook, texts, own)).toBe(addressOf(page, notebook, texts, own));
  });

  it("is read back as what it was written from", () => {
    const own = { "sliding-kernel.view": "image" };
    const address = addressOf(page, notebook, { ...start, stride: "3", inSize: "9" }, own);
    expect(readQuery(new URL(address).search, notebook)).toMatchObject({
      texts: { stride: "3", inSize: "9" },
      own,
    });
  });
});
