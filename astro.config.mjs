import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { fonts } from "./src/styles/fonts/fonts.ts";
import { katexStyles } from "./src/styles/katexStyles.ts";
import { mdastPlugins } from "./src/mathematics/markdown.ts";

// Nobody who builds the site is counted.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

export default defineConfig({
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [mdx(), svelte()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { math: true, smartPunctuation: true }, mdastPlugins }),
  },
  fonts,
  build: {
    // A sheet that comes after the first paint moves the page.
    inlineStylesheets: "always",
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
      ],
      // KaTeX places its boxes with style attributes.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: "attribute" }] },
    },
  },
  vite: {
    plugins: [katexStyles()],
    build: {
      // Small fonts would become data: addresses, which the policy above refuses.
      assetsInlineLimit: 0,
      // Newer than Vite's own choice, so that light-dark() stays as it is written.
      cssTarget: ["chrome123", "firefox121", "safari17.5"],
    },
  },
});
