import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

// The short names (`@calc`) are written once, in tsconfig.json; Node itself does not read them there.
const root = new URL("../../", import.meta.url);
const { compilerOptions } = JSON.parse(readFileSync(new URL("tsconfig.json", root), "utf8")) as {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
};

registerHooks({
  resolve: (name, context, next) => {
    const path = compilerOptions.paths[name]?.[0];
    return next(path === undefined ? name : new URL(path, root).href, context);
  },
});
