import { isJson, isOnnxText } from "@reading";

/** What a file is called, and what a browser takes it for. */
interface SavedAs {
  readonly name: string;
  readonly type: string;
}

/** The file that a text is saved as, so that it opens elsewhere as what it is. */
export function savedAs(text: string): SavedAs {
  if (isJson(text)) return { name: "model.json", type: "application/json" };
  // With `.onnx` alone it would be taken for the file of bytes that it was read from.
  if (isOnnxText(text)) return { name: "model.onnx.txt", type: "text/plain" };
  return { name: "model.py", type: "text/x-python" };
}
