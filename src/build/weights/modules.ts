import { readFileSync } from "node:fs";
import { init, parse } from "es-module-lexer";
import { fileAt } from "../dist.ts";

await init;

/**
 * Those script files and all that they import; an `import()` waits for the reader and is left out,
 * unless `late`.
 */
export function modulesFrom(urls: readonly string[], { late = false } = {}): string[] {
  const seen = new Set(urls);
  for (const url of seen) {
    for (const { n: specifier, d: dynamic } of importsOf(url)) {
      if (specifier !== undefined && (late || dynamic === -1)) {
        seen.add(new URL(specifier, `http://site${url}`).pathname);
      }
    }
  }
  return [...seen];
}

const known = new Map<string, ReturnType<typeof parse>[0]>();

function importsOf(url: string) {
  const imports = known.get(url) ?? parse(readFileSync(fileAt(url), "utf8"))[0];
  known.set(url, imports);
  return imports;
}
