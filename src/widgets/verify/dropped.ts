import type { Chosen } from "./messages.ts";

/** The files that were chosen in a field, with their paths where a folder was chosen. */
export const chosenIn = (files: Iterable<File>): readonly Chosen[] =>
  [...files].map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    file,
  }));

/** The files that were dropped, those in folders too. To be called while the drop is still going on. */
export async function droppedIn({ items, files }: DataTransfer): Promise<readonly Chosen[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenIn(files);
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<Chosen[]> {
  // The two kinds of entries are told apart by these marks alone.
  if (entry.isDirectory) return filesOfFolder(entry as FileSystemDirectoryEntry);
  const file = await new Promise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return [{ path: entry.fullPath.replace(/^\//, ""), file }];
}

async function filesOfFolder(folder: FileSystemDirectoryEntry): Promise<Chosen[]> {
  const reader = folder.createReader();
  const found: Chosen[] = [];
  for (;;) {
    // Browsers give at most a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return found;
    found.push(...(await Promise.all(some.map(filesOf))).flat());
  }
}
