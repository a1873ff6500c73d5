import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder in which a test writes lessons; `remove` takes it away. */
export function lessonFolder() {
  const folder = mkdtempSync(join(tmpdir(), "layerwise-lesson-"));
  return {
    write(text: string): string {
      const file = join(folder, "lesson.mdx");
      writeFileSync(file, text);
      return file;
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
