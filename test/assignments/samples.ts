import type { Assignment, Work } from "@assignments";

/** An assignment with everything that one can have; tests change what they are about. */
export const homework: Assignment = {
  title: "Counting weights",
  note: "Take your time. ½ a page of paper helps.",
  due: "Friday, 4 December, 18:00",
  items: [
    { exercise: "alexnet-first-layer", revision: 1, points: 2 },
    { exercise: "alexnet-whole-network", revision: 3, points: 5 },
    { exercise: "alexnet-first-layer", revision: 1, points: 1 },
  ],
  tries: 2,
  hints: true,
  workings: false,
  numbers: "own",
  draw: "q7Xk_2-b",
};

/** A file of that homework, handed in. */
export const work: Work = {
  assignment: "a1.any",
  student: { name: "Ada Lovelace", id: "ada@example.org" },
  variants: [3, 0, 4],
  events: [
    { kind: "shown", at: 1000, item: 0 },
    { kind: "hint", at: 2000, item: 0 },
    { kind: "answer", at: 3000, item: 0, typed: ["34,848"] },
    { kind: "answer", at: 4000, item: 0, typed: ["34944"] },
  ],
  claimed: [2, 0, 0],
};
