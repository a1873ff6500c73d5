import { fileInText } from "@reading";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFile, type OpenedFile } from "../../../../src/widgets/workbench/open/openFile.ts";

const file = (name: string, content: string, size = content.length): OpenedFile => ({
  name,
  size,
  text: () => Promise.resolve(content),
});
const none = () => Promise.resolve(undefined);

test("JSON in one line is laid out in lines, so that each layer has one of its own", async () => {
  const opened = await openFile(
    file("model.json", '{"class_name":"Sequential","config":[]}'),
    none,
  );
  expect(opened).toEqual({
    ok: true,
    text: '{\n  "class_name": "Sequential",\n  "config": []\n}\n',
  });
});

test("JSON that is in lines already, or is none, stays as it is", async () => {
  for (const text of ['{\n"a": 1 }', '{"a": '])
    expect(await openFile(file("model.json", text), none)).toEqual({ ok: true, text });
});

test("a file of ONNX becomes its text, with the shapes of its weights and not their numbers", async () => {
  const path = join(import.meta.dirname, "../../../reading/written/small-plain.onnx");
  const inText = () => Promise.resolve(fileInText(readFileSync(path)));
  const opened = await openFile(file("small-plain.onnx", ""), inText);
  expect(opened.ok && opened.text).toContain("float[6,1,5,5] conv1.weight = {...}");
  expect(opened.ok && opened.text).toContain("= Conv <");
});

test("a file of ONNX that cannot be read, or is too large, is said to be, with what to do", async () => {
  const broken = await openFile(file("a.onnx", ""), none);
  expect(!broken.ok && broken.why).toBe(
    "a.onnx holds no network that can be read. Is the file whole?",
  );
  const failing = await openFile(file("a.onnx", ""), () => Promise.reject(new Error("no memory")));
  expect(failing.ok).toBe(false);
  const large = await openFile(file("a.onnx", "", 1_500_000_000), none);
  expect(!large.ok && large.why).toContain("save it without its weights");
});

test("any other file is opened as code", async () => {
  expect(await openFile(file("model.py", "a = 1\r\n"), none)).toEqual({
    ok: true,
    text: "a = 1\n",
  });
  expect((await openFile(file("photo.png", "\0"), none)).ok).toBe(false);
});
