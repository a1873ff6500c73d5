import type { Outcome, Student } from "./assignment.ts";
import { readCsv } from "./csv.ts";
import type { Entry } from "./verifyResult.ts";

/** A gradebook as Canvas exports it. */
export interface CanvasGradebook {
  readonly head: readonly string[];
  readonly points: readonly string[];
  readonly students: readonly (readonly string[])[];
  /** The columns that say who somebody is. */
  readonly identity: readonly number[];
  /** The names of its assignments, as their columns are headed. */
  readonly assignments: readonly string[];
}

/** A student whom no row, or more than one, fits. */
interface Unmatched {
  readonly entry: Entry;
  readonly why: string;
}

const identities = [
  "Student",
  "ID",
  "SIS User ID",
  "SIS Login ID",
  "Integration ID",
  "Email",
  "Section",
];
/** What is asked first; a name only where no ID fits. */
const known = ["SIS User ID", "SIS Login ID", "Email", "Integration ID"];

/** Reads the CSV that Canvas exports; the sentence says what else was dropped. */
export function readCanvas(text: string): Outcome<CanvasGradebook> {
  const [head = [], ...rows] = readCsv(text);
  const identity = head.flatMap((name, place) => (identities.includes(name.trim()) ? [place] : []));
  if (head[0]?.trim() !== "Student" || !head.includes("ID")) {
    return {
      ok: false,
      why: "This is not the gradebook of Canvas: its first line should begin with “Student, ID”. Export it in Canvas under Grades, and drop that file.",
    };
  }
  const isPoints = ([first = ""]: readonly string[]) => first.trim() === "Points Possible";
  const isStudent = (row: readonly string[]) =>
    !isPoints(row) && (row[head.indexOf("ID")] ?? "").trim() !== "";
  const assignments = head.filter(
    (name, place) => !identity.includes(place) && /\(\d+\)$/.test(name),
  );
  const points = rows.find(isPoints) ?? ["    Points Possible"];
  return {
    ok: true,
    value: { head, points, students: rows.filter(isStudent), identity, assignments },
  };
}

/** A table for Canvas’s import: the rows of those who were found, the points, and one assignment. */
export function canvasRows(
  { head, points, students, identity }: CanvasGradebook,
  entries: readonly Entry[],
  column: string,
): {
  readonly rows: string[][];
  readonly unmatched: readonly Unmatched[];
  readonly missing: readonly string[];
} {
  const unmatched: Unmatched[] = [];
  const found = new Map<readonly string[], Entry[]>();
  for (const entry of entries) {
    const fitting = rowsOf(entry.student, head, students);
    const [row] = fitting;
    if (row && fitting.length === 1) found.set(row, [...(found.get(row) ?? []), entry]);
    else if (row) unmatched.push({ entry, why: `${fitting.length} rows of the gradebook fit.` });
    else unmatched.push({ entry, why: "No row of the gradebook fits." });
  }
  for (const several of [...found.values()].filter(({ length }) => length > 1)) {
    for (const entry of several) {
      unmatched.push({ entry, why: "Another file fits the same row of the gradebook." });
    }
  }
  const matched = students.flatMap((row) => {
    const [entry, ...others] = found.get(row) ?? [];
    return entry && others.length === 0 ? [{ row, entry }] : [];
  });
  const identityOf = (row: readonly string[]) => identity.map((place) => row[place] ?? "");
  const most = entries[0]?.points ?? 0;
  return {
    rows: [
      [...identityOf(head), column],
      [...identityOf(points), String(most)],
      ...matched.map(({ row, entry }) => [...identityOf(row), String(entry.score)]),
    ],
    unmatched,
    missing: students.filter((row) => !found.has(row)).map(([name = ""]) => name),
  };
}

function rowsOf(
  { name, id }: Student,
  head: readonly string[],
  students: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const columns = known.flatMap((each) => (head.includes(each) ? [head.indexOf(each)] : []));
  const own = plain(id);
  const byId =
    own === "" ? [] : students.filter((row) => columns.some((at) => plain(row[at]) === own));
  if (byId.length > 0) return byId;
  return students.filter((row) => plain(name) !== "" && namesIn(row[0]).includes(plain(name)));
}

/** Canvas writes “Lovelace, Ada” where students write “Ada Lovelace”. */
function namesIn(written = ""): readonly string[] {
  const [family = "", given] = written.split(",");
  return [plain(written), ...(given === undefined ? [] : [plain(`${given} ${family}`)])];
}

const plain = (text = "") => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
