import { describe, expect, it } from "vitest";
import { addressOf, readQuery } from "@widgets/notebook/address.ts";
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
    });
  });

  it("leaves alone what is nobody's, and locks nothing that there is not", () => {
    expect(readQuery("?utm_source=mail&lock=everything&__proto__=1", notebook)).toEqual({
      texts: {},
      own: {},
      locked: [],
      hidden: [],
    });
  });

  it.each([["?stride=4&stride=5"], [`?padding=${"9".repeat(200)}`]])(
    "%s gets a complaint",
    (query) => {
      expect(readQuery(query, notebook).complaint).toMatch(/written twice or too long\.$/);
    },
  );
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

  it("is read back as what it was written from", () => {
    const own = { "sliding-kernel.view": "image" };
    const address = addressOf(page, notebook, { ...start, stride: "3", inSize: "9" }, own);
    expect(readQuery(new URL(address).search, notebook)).toMatchObject({
      texts: { stride: "3", inSize: "9" },
      own,
    });
  });
});
