import { describe, expect, it } from "vitest";
import { addressWith, readAddress } from "@widgets/parts/address.ts";

const names = ["stride", "padding"];

describe("readAddress", () => {
  it("reads what the figure knows and leaves the rest alone", () => {
    expect(readAddress("?stride=4&utm_source=mail", names)).toEqual({
      kind: "state",
      texts: { stride: "4" },
    });
  });

  it("says nothing where the address says nothing", () => {
    expect(readAddress("?from=mail", names)).toEqual({ kind: "none" });
  });

  it("refuses a part that stands twice, and one that is too long", () => {
    expect(readAddress("?stride=4&stride=5", names)).toEqual({
      kind: "mangled",
      because: "Its “stride” is written twice or too long.",
    });
    const long = `?padding=${"1".repeat(81)}`;
    expect(readAddress(long, names)).toMatchObject({ kind: "mangled" });
  });
});

describe("addressWith", () => {
  it("writes what readAddress reads back", () => {
    const texts = { stride: "4", padding: "0, 1" };
    const address = addressWith("https://example.org/lesson/?from=mail#row", texts);
    expect(readAddress(new URL(address).search, names)).toEqual({ kind: "state", texts });
    expect(address).toContain("from=mail");
    expect(address).toMatch(/#row$/);
  });
});
