import { summarise, type Summary } from "@calc";
import { readCode, type Answers, type Reading } from "@reading";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

// Models as people write them. Each file says in its head what its framework counts, and who says so.

const folder = join(import.meta.dirname, "../frameworks/corpus");
const files = readdirSync(folder).filter((name) => name.endsWith(".py"));

/** What the head of a file says: its total, and what a person answers. */
function headOf(text: string) {
  const said = (name: string) => new RegExp(`^# ${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
  const input = said("input").split(" ").filter(Boolean);
  const set = said("set").split(", ").filter(Boolean);
  const answers: Answers = {
    input: input.map((shape) => shape.split("x").map(Number)),
    set: Object.fromEntries(
      set.map((each) => [
        each.slice(0, each.lastIndexOf("=")),
        Number(each.slice(each.lastIndexOf("=") + 1)),
      ]),
    ),
  };
  return { total: BigInt(said("total").replaceAll(",", "")), source: said("source"), answers };
}

/** Keras prints what is kept and not trained among the parameters. */
function totalsOf({ networks }: Reading): bigint[] {
  const total = (library: string, { totals }: Summary) =>
    library === "keras" ? totals.params + totals.statistics : totals.params;
  return networks.map(({ network, library }) => total(library, summarise(network)));
}

test("there are at least eighty models, each with its source", () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
  for (const file of files)
    expect(headOf(readFileSync(join(folder, file), "utf8")).source).not.toBe("");
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const { total, answers } = headOf(text);
  const reading = readCode(text, answers);

  test("comes to what its framework counts", () => {
    expect(totalsOf(reading)).toContain(total);
  });

  test("is possible from its first row to its last, and nothing in it is said to be wrong", () => {
    for (const { network } of reading.networks) expect(summarise(network).issues).toEqual([]);
    expect(reading.complaints.filter(({ kind }) => kind === "wrong")).toEqual([]);
  });
});
