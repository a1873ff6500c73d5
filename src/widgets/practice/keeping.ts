import { counted } from "@calc";
import { broughtBy, merge, readProgress, type Progress, type Trouble } from "@practice";

/** What is the matter with keeping progress, and what to do. */
export const troubles: Readonly<Record<Trouble, string>> = {
  refused: "Your browser keeps nothing here: download your progress before you leave.",
  full: "Your browser has no room left for your progress: download it before you leave.",
  unreadable:
    "What your browser kept here could not be read. It is set aside, and nothing of it is lost: download it below.",
  newer:
    "What your browser kept here comes from a newer version of this page. It is set aside, and nothing of it is lost: reload the page when you are online, or download it below.",
};

/** What comes of taking in a file: everything together, and a sentence on what that did. */
export function takenIn(
  mine: Progress,
  text: string,
): { readonly progress?: Progress; readonly said: string } {
  const read = readProgress(text);
  if (!read.ok)
    return { said: `Nothing was taken in. ${read.why} What you have here is unchanged.` };
  const { skills, attempts } = broughtBy(mine, read.progress);
  if (skills === 0 && attempts === 0) {
    return { said: "Nothing in this file is new here. What you have is unchanged." };
  }
  return {
    progress: merge(mine, read.progress),
    said: `Taken in: ${counted(attempts, "answer")} that ${attempts === 1 ? "was" : "were"} not here, and ${counted(skills, "topic")} that had got further. All else stays as it was.`,
  };
}

/** The name of the file that progress is downloaded as. */
export const fileName = (day: string) => `layerwise-progress-${day}.json`;

/** The text of that file. */
export const fileText = (progress: Progress) => `${JSON.stringify(progress, null, 1)}\n`;
