import type { Plugin } from "vite";

/** Puts KaTeX's sheet into a layer of its own, where ours can correct it, and drops the old font formats. */
export function katexStyles(): Plugin {
  return {
    name: "katex-styles",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("katex.min.css")) return;
      const woff2 = code.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)/g, "");
      return `@layer katex{${woff2}}`;
    },
  };
}
