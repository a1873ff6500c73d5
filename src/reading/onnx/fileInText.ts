import { modelBytes } from "./modelBytes.ts";
import { modelText } from "./modelText.ts";

/** A file of ONNX in its text form, which `readCode` reads; undefined where the bytes hold no network. */
export function fileInText(bytes: Uint8Array): string | undefined {
  const model = modelBytes(bytes);
  return model && modelText(model);
}
