import { expect, test } from "vitest";
import { wordsOfAddress } from "../../../src/components/site/wordsOfAddress.ts";

test.each([
  ["/lessons/convolution/paddin/", "paddin"],
  ["/course/networks/alex-net.html", "alex net"],
  ["/r%C3%A9seau/", "réseau"],
  ["/100%/", "100%"],
  ["/", ""],
])("who comes to %s may have wanted “%s”", (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
