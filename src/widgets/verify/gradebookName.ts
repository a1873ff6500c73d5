/** What a gradebook’s file is called: safe on every system. */
export function gradebookName(title: string, kind: string): string {
  const plain = [title, "grades", kind]
    .join(" ")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain.slice(0, 80)}.csv`;
}
