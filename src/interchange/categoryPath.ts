/** Where questions go in Moodle’s question bank; a stroke in a title is doubled, as Moodle reads it. */
export const categoryPath = (...titles: readonly string[]): string =>
  ["$course$", "top", ...titles.filter((title) => title.trim() !== "").map(folder)].join("/");

function folder(title: string): string {
  const name = title.replace(/\s+/g, " ").trim().replaceAll("/", "//");
  return name.replace(/^\//, " /").replace(/\/$/, "/ ");
}
