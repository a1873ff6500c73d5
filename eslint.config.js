import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const typed = ["**/*.ts", "**/*.svelte"];

export default defineConfig(
  { ignores: ["dist/", ".astro/", "test-results/", "playwright-report/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { files: typed, extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked] },
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: typed,
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    // Leaving out a property is what a rest is for.
    rules: { "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }] },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ["**/*.astro"],
    plugins: { "@typescript-eslint": ts.plugin },
    rules: { "@typescript-eslint/no-explicit-any": "error" },
  },
  // The compilers know every name, types too.
  { files: ["**/*.svelte", "**/*.astro"], rules: { "no-undef": "off" } },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  { files: ["public/*.js"], languageOptions: { globals: globals.browser } },
  {
    rules: {
      "no-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness is passed in, as a seed." },
      ],
    },
  },
  {
    files: typed,
    rules: {
      // A count reads well in a sentence; it is objects and `undefined` that do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `onclick={() => close()}` is how a handler reads.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // The compiler's own rule; the lint's would ask for dots where it wants brackets.
      "@typescript-eslint/dot-notation": "off",
    },
  },
);
