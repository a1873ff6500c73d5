import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { dist, linkTo } from "./dist.ts";

/** What a host should say with each file; each page has its own policy about scripts in itself. */
const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
  [
    "/*",
    [
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: same-origin",
      "Permissions-Policy: camera=(), geolocation=(), microphone=()",
      "Cache-Control: public, max-age=0, must-revalidate",
    ],
  ],
  // Their names change with what they hold. The rule above is taken back, as both would hold.
  ["/_astro/*", ["! Cache-Control", "Cache-Control: public, max-age=31536000, immutable"]],
];

/** Writes `_headers`, which Netlify, Cloudflare and others read, and whoever sets up another host. */
export const hostHeaders: AstroIntegration = {
  name: "host-headers",
  hooks: {
    "astro:build:done": () => {
      const lines = rules.flatMap(([path, headers]) => [
        linkTo(path),
        ...headers.map((header) => `  ${header}`),
      ]);
      writeFileSync(`${dist}/_headers`, `${lines.join("\n")}\n`);
    },
  },
};
