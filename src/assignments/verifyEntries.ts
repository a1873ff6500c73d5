import { likenesses, type Likeness } from "./alike.ts";
import type { Assignment } from "./assignment.ts";
import type { Remarked } from "./remark.ts";
import { studentKey } from "./student.ts";
import type { Submission } from "./submission.ts";
import { findingsOn } from "./verifyFindings.ts";
import { nameOf, type Entry } from "./verifyResult.ts";

/** A submission with its marks, before it was compared with the others. */
export interface MarkedFile {
  readonly path: string;
  readonly submission: Submission;
  readonly remarked: Remarked;
}

/** The marked submissions with all that is to be known of them, also beside one another. */
export function entriesOf(assignment: Assignment, files: readonly MarkedFile[]): readonly Entry[] {
  const keys = files.map(({ submission, path }) => {
    // Those without a name are not one person.
    const key = studentKey(submission.student);
    return key === "" ? `\n${path}` : key;
  });
  const likeness = likenesses(
    files.map(({ submission, remarked }, place) => ({
      events: submission.events,
      key: keys[place] ?? "",
      wrong: wrongIn(remarked),
    })),
  );
  const handedIn = countsOf(keys);
  const owners = ownersOf(files);
  const named = (places: readonly number[]) =>
    places.flatMap((place) => {
      const file = files[place];
      return file ? [`${nameOf(file.submission.student)} (${file.path})`] : [];
    });
  return files.map((file, place): Entry => {
    const { path, submission, remarked } = file;
    const { items, given, score, points } = remarked;
    const { times, answers }: Likeness = likeness[place] ?? { times: [], answers: [] };
    const findings = findingsOn(file, {
      assignment,
      files: handedIn.get(keys[place] ?? "") ?? 1,
      owners: owners.get(submission.variants.join()) ?? [],
      sameTimes: named(times),
      sameAnswers: named(answers),
    });
    const { student, events } = submission;
    const key = keys[place] ?? "";
    return { place, path, student, key, items, given, score, points, events, findings };
  });
}

/** Answers that counted and were not right. */
const wrongIn = ({ items }: Remarked) =>
  items.reduce((sum, item) => sum + (item ? item.tries - Number(item.state === "right") : 0), 0);

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Who was given which variants, of those who handed in. */
function ownersOf(files: readonly MarkedFile[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, Set<string>>();
  for (const { submission, remarked } of files) {
    const given = remarked.given.join();
    const known = owners.get(given) ?? new Set();
    owners.set(given, known.add(nameOf(submission.student)));
  }
  return new Map([...owners].map(([given, names]) => [given, [...names].slice(0, 3)]));
}
