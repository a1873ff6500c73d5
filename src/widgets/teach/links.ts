import { withBase } from "../../base.ts";

/** Links longer than this are cut by some mail programs and chats. */
export const longestLink = 1500;

/** Where students work, on the site of `origin`. */
export const assignmentLink = (code: string, origin: string): string =>
  new URL(withBase(`/assignment/#${code}`), origin).href;

/** The name of a file about an assignment: its title as far as every system can write it. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${plain || "assignment"}.${ending}`;
}
