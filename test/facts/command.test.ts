import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";

// A new Node each time, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command on a folder of these files. */
function run(name: string, files: Readonly<Record<string, readonly string[]>>) {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, lines] of Object.entries(files)) {
    writeFileSync(join(path, file), lines.map((line) => `${line}\n`).join(""));
  }
  return runOn(path);
}

/** What `npm run facts` runs, with the project's own Node. */
function runOn(path: string, command: readonly string[] = ["node", "test/facts/run.ts"]) {
  const [program = "", ...words] = command;
  const PATH = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(program, [...words, path], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH },
  });
  return { status, said: stdout.trimEnd().split("\n"), complained: stderr };
}

// 5 · 5 · 1 · 32 + 32 = 832, and 28 − 5 + 1 = 24: Lasagne's own documentation, its MNIST example.
const conv = (id: string, expected: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    id,
    dialect: "torch",
    layer: { type: "conv", filters: 32, kernel: [5, 5] },
    input: [1, 28, 28],
    expect: expected,
  });
const right = { output: [32, 24, 24], params: 832, macs: 460800 };

describe("npm run facts", () => {
  test("counts what agrees, and is content", () => {
    const { status, said } = run("right", {
      "layers-own.jsonl": [conv("a", right), "", conv("b", right)],
    });
    expect(said).toEqual(["2 passed, 0 failed"]);
    expect(status).toBe(0);
  });

  test("is a script of the project", () => {
    const { status, said } = runOn("test/facts", ["npm", "run", "--silent", "facts", "--"]);
    expect(said.at(-1)).toMatch(/^\d{3} passed, 0 failed$/);
    expect(status).toBe(0);
  });

  test("prints a line for each disagreement: the case, the field and both values", () => {
    const wrong = { output: [32, 28, 28], params: 800, macs: 460800 };
    const { status, said } = run("wrong", {
      "layers-own.jsonl": [conv("a", right), conv("b", wrong)],
    });
    expect(said).toEqual([
      "b output expected [32,28,28] got [32,24,24]",
      "b params expected 800 got 832",
      "b trainable expected 800 got 832",
      "1 passed, 1 failed",
    ]);
    expect(status).toBe(1);
  });

  test("does not take an answer for a refusal, a refusal for an answer, or one reason for another", () => {
    const tooLarge = (id: string, expected: Readonly<Record<string, unknown>>) =>
      conv(id, expected).replace("[5,5]", "[29,5]");
    const { status, said } = run("refusals", {
      "layers-own.jsonl": [
        conv("a", { error: "groups" }),
        tooLarge("b", right),
        tooLarge("c", { error: "groups" }),
        tooLarge("d", { error: "non_positive_output" }),
      ],
    });
    expect(said).toEqual([
      "a error expected groups got output [32,24,24]",
      expect.stringMatching(/^b error expected none got non_positive_output \(.*29.*\)$/),
      expect.stringMatching(/^c error expected groups got non_positive_output \(.*29.*\)$/),
      "1 passed, 3 failed",
    ]);
    expect(status).toBe(1);
  });

  test("names the node of a network that disagrees, and its totals", () => {
    const net = JSON.stringify({
      id: "net",
      dialect: "keras",
      input: [28, 28, 1],
      layers: [{ type: "conv", filters: 2, kernel: [3, 3] }, { type: "flatten" }],
      expect: {
        rows: [
          { output: [26, 26, 2], params: 20 },
          { output: [1352], params: 1 },
        ],
        total: 21,
        trainable: 20,
      },
    });
    const { status, said } = run("net", { "nets.jsonl": [net] });
    expect(said).toEqual([
      "net rows[1].params expected 1 got 0",
      "net total expected 21 got 20",
      "0 passed, 1 failed",
    ]);
    expect(status).toBe(1);
  });

  test("says where a line is no case, and goes on", () => {
    const { status, said } = run("broken", {
      "layers-own.jsonl": [
        "{",
        conv("a", right).replace('"conv"', '"convolution"'),
        conv("b", right).replace(',"kernel":[5,5]', ""),
        conv("c", {}),
        conv("d", right),
      ],
    });
    expect(said).toEqual([
      "? layers-own.jsonl:1 It is not JSON.",
      'a layers-own.jsonl:2 No layer of the facts has the type "convolution".',
      "b layers-own.jsonl:3 The conv has no kernel.",
      "? layers-own.jsonl:4 c: it expects nothing.",
      "1 passed, 4 failed",
    ]);
    expect(status).toBe(1);
  });

  test("leaves other files alone, and says where there is nothing to check", () => {
    const { status, said, complained } = run("others", { "peers.jsonl": [conv("a", right)] });
    expect(said).toEqual([""]);
    expect(complained).toContain("No facts in");
    expect(status).toBe(1);
    expect(run("empty", { "nets.jsonl": [""] }).status).toBe(1);
    expect(runOn(join(folder, "missing")).status).toBe(1);
  });
});
