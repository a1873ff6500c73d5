import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import svelte from "@astrojs/svelte";
import { defineConfig } from "astro/config";
import { clientActivity } from "./src/build/clientActivity.ts";
import { exercises } from "./src/build/exercises/index.ts";
import { hostHeaders } from "./src/build/hostHeaders.ts";
import { offline } from "./src/build/offline/index.ts";
import { preloadModules } from "./src/build/preloadModules.ts";
import { search } from "./src/build/search/index.ts";
import { sitemap } from "./src/build/sitemap.ts";
import { social } from "./src/build/social/index.ts";
import { trimStyles } from "./src/build/trimStyles.ts";
import { weights } from "./src/build/weights/index.ts";
import { features, mdastPlugins } from "./src/mathematics/markdown.ts";

// Nobody who builds the site is counted.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

export default defineConfig({
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    svelte(),
    clientActivity,
    trimStyles,
    preloadModules,
    exercises,
    social,
    sitemap,
    hostHeaders,
    search,
    offline,
    weights,
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features, mdastPlugins }),
  },
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
      // Drawings place and colour their parts with style attributes.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: "attribute" }] },
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        // Astro’s own mark in lessons, which it reads before anything is bundled.
        onwarn: (warning, warn) => {
          if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
        },
        output: {
          // What every figure needs is smaller in one file, and sooner there, than in twenty.
          codeSplitting: {
            groups: [
              {
                name: "figure",
                test: /node_modules[\\/](svelte|esm-env|clsx|@astrojs[\\/]svelte)|src[\\/]calc[\\/](windows|values)\.|src[\\/]widgets[\\/]figures[\\/](grid[\\/](shades|cells)|kernelGrid[\\/]weights)\.|src[\\/]widgets[\\/](parts[\\/](CopyButton|QuantityField|QuantitySwitch|Steps|WordChoice|announcement|address|stepText|stepBy|slots|picture)|notebook[\\/](?!arithmetic|goThrough|keepPossible|lights|linkComplaint|reach|refusals|refuseStrangers|settleStep|strangersIn|workOut|recallAddress|tries|listHoldable|copyLink|lightReads|holdOwn|whenUnseen|namesBehind|valuesBehind|Predict|Calculator))/,
              },
            ],
          },
        },
      },
      // Small fonts would become data: addresses, which the policy above refuses.
      assetsInlineLimit: 0,
      // Newer than Vite's own choice, so that light-dark() stays as it is written.
      cssTarget: ["chrome123", "firefox121", "safari17.5"],
    },
  },
});
