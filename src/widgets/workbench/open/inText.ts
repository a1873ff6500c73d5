import type { InText } from "./openFile.ts";

/** Reads a file of ONNX beside the page, which does not wait for it: only its text comes back. */
export const inText: InText = (file) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<string | undefined>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      reject(new Error("The file could not be read."));
    });
    worker.postMessage(file);
  });
