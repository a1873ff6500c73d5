import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Written {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly layers?: Readonly<Record<string, WrittenLayer>>;
}
/** The build checks the rest of it. */
interface WrittenLayer {
  readonly input?: string | readonly unknown[];
  readonly inputs?: readonly (string | readonly unknown[])[];
  readonly choices?: Readonly<Record<string, unknown>>;
}

const folder = "content/lessons";
const files = globSync("*/*.mdx", { cwd: folder }).sort();

test.each(files)("no layer that a figure of %s draws stands still", (file) => {
  const [, head = "", ...body] = readFileSync(`${folder}/${file}`, "utf8").split(/^---$/m);
  const lesson = parse(head) as Written;
  const tags = [...body.join("---").matchAll(/^<(\w+) ([^>]*)\/>$/gm)];
  const drawn = tags.flatMap(([, , attributes = ""]) =>
    [...attributes.matchAll(/\b(?:layers?|dense|conv|sliding)="([^"]*)"/g)].flatMap(
      ([, names = ""]) => names.split(/\s+/),
    ),
  );
  const placed = drawn.filter((name) => lesson.layers?.[name]);
  expect(placed.filter((name) => !hasControl(lesson, name))).toEqual([]);
});

/** Whether a layer reads a value of the page, by itself or through the layers before it. */
function hasControl(lesson: Written, name: string): boolean {
  const { input = [], inputs = [], choices = {} } = lesson.layers?.[name] ?? {};
  const given = [...inputs, input];
  const before = given.filter((each) => typeof each === "string");
  // A choice without a value is the value of that name.
  const chosen = Object.entries(choices).flatMap(([choice, text]) => text ?? choice);
  const texts = [...given.filter((each) => typeof each !== "string").flat(), ...chosen];
  return (
    texts.some((text) => Object.hasOwn(lesson.values ?? {}, String(text))) ||
    before.some((each) => hasControl(lesson, each))
  );
}
