import { copySite, leaveOneLesson } from "../copiedSite.ts";

/** A copy of the project in which an author may make mistakes. */
export interface ProjectCopy {
  /** Changes a file, runs Astro, changes the file back. Gives Astro's exit code and what it printed. */
  readonly mistaken: (
    file: string,
    change: (text: string) => string,
  ) => Promise<{ code: number; output: string; text: string }>;
  readonly remove: () => Promise<void>;
}

/** Copies the project, with the lesson on output sizes alone, to a folder of its own. */
export async function copyProject(): Promise<ProjectCopy> {
  const site = await copySite(isNeeded);
  await leaveOneLesson(site, "convolution/output-size");
  return {
    async mistaken(file, change) {
      let [sound, text] = ["", ""];
      await site.change(file, (whole) => {
        sound = whole;
        return (text = change(whole));
      });
      const result = await site.build().then(
        (output) => ({ code: 0, output }),
        (error: unknown) => {
          // What `execFile` rejects with.
          const { code, stdout, stderr } = error as Failed;
          return { code, output: stdout + stderr };
        },
      );
      await site.change(file, () => sound);
      return { ...result, text };
    },
    remove: site.remove,
  };
}

/** How Node tells that a program ended badly. */
interface Failed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Lessons are all that authors' mistakes are looked for in; the other pages would only take time. */
const isNeeded = (path: string) => !/^src[\\/]pages[\\/](?!lessons)/.test(path);
