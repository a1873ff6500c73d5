import { readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { addresses, elementsOf, fileAt, htmlAt, linkTo } from "./dist.ts";
import { modulesFrom } from "./weights/modules.ts";
import { scriptsAtFirst } from "./weights/scripts.ts";

/**
 * Names in each page’s head all the modules of its first view, so that they are fetched together:
 * a browser would find each only in the one that imports it, and wait for the network each time.
 */
export const preloadModules: AstroIntegration = {
  name: "preload-modules",
  hooks: {
    "astro:build:done": () => {
      for (const page of addresses().filter((page) => htmlAt(page).includes("<astro-island"))) {
        const { islands } = scriptsAtFirst(elementsOf(htmlAt(page)));
        const links = modulesFrom(islands).map(
          (module) => `<link rel="modulepreload" href="${linkTo(module)}">`,
        );
        const html = readFileSync(fileAt(page), "utf8");
        writeFileSync(
          fileAt(page),
          html.replace("</head>", () => `${links.join("")}</head>`),
        );
      }
    },
  },
};
