import { expect, test } from "vitest";
import { savedAs } from "../../../../src/widgets/workbench/share/savedAs.ts";

test("what is saved is called what it is, so that it opens again as that", () => {
  expect(savedAs("model = keras.Sequential([])").name).toBe("model.py");
  expect(savedAs('{"class_name": "Sequential", "config": []}').name).toBe("model.json");
  expect(savedAs("<\n   ir_version: 8\n>\nmain (float[1,2] x) => (float[1,2] y) {}").name).toBe(
    "model.onnx.txt",
  );
});

test("a dictionary in code makes no JSON of it, and an empty field is code", () => {
  expect(savedAs('sizes = {"layers": 3}').name).toBe("model.py");
  expect(savedAs("").name).toBe("model.py");
});
