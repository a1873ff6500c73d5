import { formatShape } from "@calc";
import { readShape } from "@exercises";
import fc from "fast-check";
import { expect, test } from "vitest";

const shapes = fc.array(fc.bigInt({ min: 1n, max: 10n ** 7n }), { minLength: 1, maxLength: 5 });

test("a shape reads back as the site prints it, and as it echoes it", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const printed = readShape(formatShape(shape, "channelsFirst"), shape.length);
      expect(printed).toMatchObject({ kind: "shape", sizes: shape });
      expect(readShape("echo" in printed ? printed.echo : "", shape.length)).toEqual(printed);
    }),
  );
});

test("no text is too strange to be answered, and none is taken for other sizes", () => {
  const signs = fc.constantFrom(
    ..."0 1 5 9 12 55 96 , . ; × x ( ) ] - * N None ½ ⁷".split(" "),
    " ",
  );
  const strange = fc.oneof(
    fc.string({ unit: signs, maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 90 }),
  );
  fc.assert(
    fc.property(strange, fc.integer({ min: 1, max: 4 }), (typed, axes) => {
      const read = readShape(typed, axes, ["depth", "height", "width", "channels"].slice(-axes));
      if (read.kind !== "shape") {
        expect(read.why).toMatch(/\.$/);
        return;
      }
      // All digits that were typed are those of the sizes, in their order, but for a 0 in front.
      const digits = (text: string) => text.replaceAll(/[^1-9]/g, "");
      if (/^[\d,;×x()[\] ]*$/.test(typed)) expect(digits(read.sizes.join(""))).toBe(digits(typed));
      expect(read.sizes.every((size) => size > 0n)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
