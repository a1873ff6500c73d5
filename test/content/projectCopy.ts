import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { copySite, leaveOneLesson } from "../copiedSite.ts";

/** A copy of the project in which an author may make mistakes. */
export interface ProjectCopy {
  /** Changes a file, builds the site, changes the file back. Gives Astro's exit code and what it printed. */
  readonly build: (file: string, change: Change) => Promise<{ code: number; output: string }>;
  /** The copy as an author has it open who writes: it follows the changes. */
  readonly develop: () => Promise<Development>;
  readonly remove: () => Promise<void>;
}

/** A copy that is served, and prints what is wrong with a page when it is asked for. */
export interface Development {
  /**
   * Changes a file, asks for the lesson until a text is printed or half a minute is over, changes the
   * file back. Gives what was printed.
   */
  readonly print: (file: string, change: Change, awaited: string) => Promise<string>;
  readonly stop: () => void;
}

type Change = (text: string) => string;

const lesson = "convolution/output-size";

/** Copies the project, with the lesson on output sizes alone, to a folder of its own. */
export async function copyProject(): Promise<ProjectCopy> {
  const site = await copySite(isNeeded);
  await leaveOneLesson(site, lesson);

  /** Does something while a file is changed. */
  async function during<T>(file: string, change: Change, work: () => Promise<T>): Promise<T> {
    let sound = "";
    await site.change(file, (whole) => change((sound = whole)));
    const result = await work();
    await site.change(file, () => sound);
    return result;
  }

  return {
    build: (file, change) =>
      during(file, change, () =>
        site.build().then(
          (output) => ({ code: 0, output }),
          (error: unknown) => {
            // What `execFile` rejects with.
            const { code, stdout, stderr } = error as Failed;
            return { code, output: stdout + stderr };
          },
        ),
      ),
    async develop() {
      let printed = "";
      const server = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev"], {
        cwd: site.folder,
        // In a test it would not follow changes.
        env: { ...process.env, NO_COLOR: "1", NODE_ENV: undefined, VITEST: undefined },
      });
      for (const stream of [server.stdout, server.stderr]) {
        stream.on("data", (text: Buffer) => (printed += text.toString()));
      }
      const origin = await soon(() => /http:\/\/localhost:\d+/.exec(printed)?.[0]);
      if (origin === undefined) throw new Error(`Astro serves nothing:\n${printed}`);
      const ask = () => fetch(`${origin}/lessons/${lesson}/`).then((answer) => answer.text());
      await ask();
      return {
        print: (file, change, awaited) =>
          during(file, change, async () => {
            const before = printed.length;
            await soon(async () => {
              await ask();
              return printed.includes(awaited, before) || undefined;
            });
            return printed.slice(before);
          }),
        stop: () => server.kill(),
      };
    },
    remove: site.remove,
  };
}

/** Tries until there is something, for half a minute. */
async function soon<T>(attempt: () => T | Promise<T>): Promise<T | undefined> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await attempt();
    if (found !== undefined) return found;
    await setTimeout(200);
  }
  return undefined;
}

/** How Node tells that a program ended badly. */
interface Failed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Lessons are all that authors' mistakes are looked for in; the other pages would only take time. */
const isNeeded = (path: string) => !/^src[\\/]pages[\\/](?!lessons)/.test(path);
