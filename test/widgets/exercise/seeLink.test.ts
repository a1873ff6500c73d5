import { seeLinkOf } from "@widgets/exercise/seeLink.ts";
import { describe, expect, test } from "vitest";

describe("where it is seen", () => {
  const figure = "/lessons/convolution/output-size/?stride=2&padding=0,1#sliding-kernel";

  test("in a figure elsewhere", () => {
    expect(seeLinkOf(figure, "/practice/")).toEqual({
      href: figure,
      words: "See it in the figure, with these numbers",
    });
  });

  test("in the figure of this page, which is set in place", () => {
    const link = seeLinkOf(figure, "/lessons/convolution/output-size/");
    expect(link?.set).toBe("stride=2 padding=0,1");
  });

  test("in the calculator of a layer; a whole network has its own link", () => {
    expect(seeLinkOf("/reference/dense/?units=3#calculator", "/")?.words).toMatch(/calculator/);
    expect(seeLinkOf("/networks/alexnet/", "/")).toBeUndefined();
    expect(seeLinkOf(undefined, "/")).toBeUndefined();
  });
});
