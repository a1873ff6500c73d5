import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { dist, linkTo } from "../dist.ts";

/** A built file, as a browser may keep it. */
export interface BuiltFile {
  /** Where it is on the host, the site's base included. */
  readonly url: string;
  /** Differs whenever the file does. */
  readonly revision: string;
  readonly bytes: number;
  /** About what comes over the line, where the host presses files. */
  readonly pressed: number;
}

/** Every built file by its address within the site: `/lessons/padding/`, `/search.json`. */
export function builtFiles(): Map<string, BuiltFile> {
  const files = globSync("**/*.*", { cwd: dist }).map((file) => file.replaceAll("\\", "/"));
  return new Map(
    files.sort().map((file) => {
      const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      const content = readFileSync(`${dist}/${file}`);
      const isPressed = /\.(woff2|png)$/.test(file);
      return [
        address,
        {
          url: linkTo(address),
          revision: createHash("sha256").update(content).digest("hex").slice(0, 8),
          bytes: content.length,
          pressed: isPressed ? content.length : gzipSync(content, { level: 1 }).length,
        },
      ];
    }),
  );
}
