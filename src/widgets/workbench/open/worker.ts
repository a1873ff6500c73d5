import { fileInText } from "@reading";

addEventListener("message", ({ data: file }: MessageEvent<File>) => {
  void file
    .arrayBuffer()
    .then((bytes) => fileInText(new Uint8Array(bytes)))
    .catch(() => undefined)
    .then((text) => {
      postMessage(text);
    });
});
