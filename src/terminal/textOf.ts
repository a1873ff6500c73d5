import { fileInText } from "@reading";

/** The text of a file: a file of ONNX in its text form, any other as it is. */
export function textOf(file: string, bytes: Uint8Array): string | undefined {
  return /\.onnx$/i.test(file) ? fileInText(bytes) : new TextDecoder().decode(bytes);
}
