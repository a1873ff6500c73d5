import { digestOf } from "@exercises";
import { expect, test } from "vitest";

// FIPS 180-2, appendix B.1.
test("the digest of “abc” is that of the standard", () => {
  expect(digestOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
