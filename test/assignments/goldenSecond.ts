import type { Assignment, Student, Work } from "@assignments";

/** What the first links of the second form held when they were made. */
export const second: Assignment = {
  form: 2,
  title: "Rows – the second form",
  note: "",
  due: "",
  items: [
    { exercise: "alexnet-first-rows", revision: 1, points: 8 },
    { exercise: "cost-three-counts", revision: 1, points: 3 },
  ],
  tries: 0,
  hints: true,
  workings: true,
  numbers: "own",
  draw: "p4-Qz_7B",
};

/** Somebody whose numbers were drawn anew, twice. */
export const redrawn: Student = { name: "Žofie O’Neil", id: "zo@example.org", redrawn: 2 };

export const redrawnWork: Omit<Work, "assignment"> = {
  student: redrawn,
  variants: [0, 7],
  events: [
    { kind: "shown", at: 1_796_000_000_000, item: 0 },
    {
      ...{ kind: "answer", at: 1_796_000_030_500, item: 0 },
      // (57 − 3) / 2 + 1 = 28, from a first row that is wrong; the padding of 2 keeps 28.
      typed: ["57×57×96", "34944", "28×28×96", "0", "28×28×256", "614656", "", "0"],
    },
  ],
  claimed: [5, 0],
};
