import { globSync, readFileSync } from "node:fs";
import { z } from "astro/zod";
import { notebookFields } from "../../../src/components/lesson/notebookFields.ts";
import type { SeenLesson } from "@components/lesson/seeIt.ts";
import { parse } from "yaml";

const folder = "content/lessons";

/** Every lesson as the site’s collection has it, as far as its notebook goes. */
export function allLessons(): readonly SeenLesson[] {
  return globSync("*/*.mdx", { cwd: folder }).map((file) => {
    const filePath = `${folder}/${file}`;
    const [, head = "", body = ""] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(filePath, "utf8")) ?? [];
    return {
      id: file.replace(/\.mdx$/, "").replace(/(^|\/)\d+-/g, "$1"),
      filePath,
      body,
      data: z.object(notebookFields).parse(parse(head)),
    };
  });
}
