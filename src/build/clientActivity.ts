import type { AstroIntegration } from "astro";

declare module "astro" {
  interface AstroClientDirectives {
    "client:activity"?: boolean | "near";
  }
}

/** Gives pages the directive `client:activity` (src/components/site/onActivity.ts). */
export const clientActivity: AstroIntegration = {
  name: "client-activity",
  hooks: {
    "astro:config:setup": ({ addClientDirective }) =>
      addClientDirective({
        name: "activity",
        entrypoint: "./src/components/site/onActivity.ts",
      }),
  },
};
