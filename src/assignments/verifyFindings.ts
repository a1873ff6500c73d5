import { counted } from "@calc";
import type { Assignment } from "./assignment.ts";
import { sumOf } from "./remark.ts";
import type { MarkedFile } from "./verifyEntries.ts";
import type { Finding } from "./verifyResult.ts";

/** What is known of a submission beside the others. */
interface Beside {
  readonly assignment: Assignment;
  /** How many files this student has. */
  readonly files: number;
  /** Who was given the numbers that this file shows. */
  readonly owners: readonly string[];
  readonly sameTimes: readonly string[];
  readonly sameAnswers: readonly string[];
}

/** Less than this for each exercise, all of them right at once, is quicker than one reads. */
const quickest = 5000;
const fewest = 3;

/** All that an instructor should know of a submission, in sentences; none where it is as it should be. */
export function findingsOn(file: MarkedFile, beside: Beside): readonly Finding[] {
  const { submission, remarked } = file;
  const has = (kind: (typeof remarked.signals)[number]) => remarked.signals.includes(kind);
  const found: readonly (Finding | false)[] = [
    has("edited") && {
      kind: "edited",
      said: "The file is not as the page wrote it: somebody changed it, or it was damaged on its way. What stands in it now is marked.",
    },
    has("claims more") && {
      kind: "claims more",
      said: `It claims ${counted(claimedIn(file), "point")}; its answers are worth ${counted(remarked.score, "point")}. Ours count.`,
    },
    has("swapped") && { kind: "swapped", said: swapped(beside) },
    has("revision") && {
      kind: "revision",
      said: "It has exercises that this site does not have as they were set. They are not marked.",
    },
    has("clock") && {
      kind: "clock",
      said: "By its clock, time ran backwards or something was answered before it was shown.",
    },
    isQuick(file) && {
      kind: "quick",
      said: "Everything was right at the first try, quicker than one can read the questions. Look closer.",
    },
    beside.sameTimes.length > 0 && {
      kind: "alike",
      said: `Everything in it happened at the same times, to the millisecond, as in the file of ${among(beside.sameTimes)}. Look closer at both.`,
    },
    beside.sameAnswers.length > 0 && {
      kind: "alike",
      said: `It has the same answers in the same order, wrong ones too, as the file of ${among(beside.sameAnswers)}. Look closer at both.`,
    },
    submission.student.redrawn !== undefined && {
      kind: "redrawn",
      said: `Its numbers were drawn anew, ${timesSaid(submission.student.redrawn)}, by a link of its own. If you gave this student no such link, look closer.`,
    },
    beside.files > 1 && {
      kind: "duplicated",
      said: `There are ${beside.files} files of this student. The last by its clock counts, unless you pick another.`,
    },
    remarked.items.every((item) => item === undefined || item.tries === 0) && {
      kind: "empty",
      said: "There is no answer in it that counts.",
    },
    submission.student.name.trim() + submission.student.id.trim() === "" && {
      kind: "nameless",
      said: "There is no name in it. Who handed it in is perhaps in the name of the file.",
    },
  ];
  return found.filter((each) => each !== false);
}

const timesSaid = (times: number) => (times === 1 ? "once" : `${times} times`);

const among = (names: readonly string[]) => names.join(" and of ");

/** The points that the file gives itself for what could be marked. */
const claimedIn = ({ submission, remarked }: MarkedFile) =>
  sumOf(remarked.items.map((item, place) => item && { score: submission.claimed[place] ?? 0 }));

function swapped({ assignment, owners }: Beside): string {
  if (assignment.numbers === "same") {
    return "It shows other numbers than this assignment gives. It is marked with those of the assignment.";
  }
  const whose =
    owners.length > 0
      ? `They were given to ${owners.join(", or to ")}.`
      : "They were given to nobody who handed in, so the name may be written differently here.";
  return `It shows numbers that this student was not given. ${whose} It is marked with the numbers of the student whose name it bears.`;
}

function isQuick({ submission: { events }, remarked: { items } }: MarkedFile): boolean {
  const marked = items.filter((item) => item !== undefined);
  const allAtOnce = marked.every(({ state, tries }) => state === "right" && tries === 1);
  const took = (events.at(-1)?.at ?? 0) - (events[0]?.at ?? 0);
  return marked.length >= fewest && allAtOnce && took < quickest * marked.length;
}
