import type { Assignment, Item, Outcome } from "./assignment.ts";
import { most } from "./assignment.ts";
import {
  bytesToText,
  deflate,
  digestOf,
  fromLetters,
  inflate,
  textToBytes,
  toLetters,
} from "./bytes.ts";
import { isCount, isName, isText, parseJson } from "./fields.ts";

/** The version of the form stands before the dot; readers of all earlier ones stay. */
const prefixOf = (form: Assignment["form"]) => `a${form ?? 1}.`;
const forms = { "1": undefined, "2": 2 } as const;
const longest = 20_000;
/** How many digits of its digest stand behind the code: four bytes. */
const checkLength = 8;

/** An assignment as letters for a link. */
export async function writeCode(assignment: Assignment): Promise<string> {
  const letters = toLetters(await deflate(textToBytes(canonical(assignment))));
  const written = `${prefixOf(assignment.form)}${letters}`;
  return `${written}${checkOf(written)}`;
}

/** The assignment of a code, or of a whole link around it, as mail and chat may have mangled it. */
export async function readCode(text: string): Promise<Outcome<Assignment>> {
  const code = codeIn(text);
  if (code === "") return refused("There is no assignment in this link. It should end in “#a2.…”.");
  const version = /^a([1-9]\d{0,3})\./.exec(code)?.[1];
  if (version === undefined) {
    return refused(
      "This is not the link of an assignment: it should have “#a2.…” at its end. Copy the whole link again.",
    );
  }
  if (!isForm(version)) {
    return refused(
      `This assignment was made by a newer version of the site (form ${version}; this one reads 1 and 2). Open it where it was made.`,
    );
  }
  const form = forms[version];
  const written = code.slice(0, -checkLength);
  if (code.length > longest || checkOf(written) !== code.slice(-checkLength)) {
    return refused("Some of this link is missing or was changed on its way. Copy it again, whole.");
  }
  const bytes = fromLetters(written.slice(prefixOf(form).length));
  const inflated = bytes && (await inflate(bytes, 100_000).catch(() => undefined));
  const assignment = assignmentIn(parseJson((inflated && bytesToText(inflated)) ?? ""));
  return assignment
    ? { ok: true, value: form ? { form, ...assignment } : assignment }
    : refused(
        "This link is whole, but no assignment of this site. Ask your instructor for another.",
      );
}

/** The code within whatever came with it: an address, line breaks, quotes, the end of a sentence. */
export function codeIn(text: string): string {
  const plain = text.replace(/%23/g, "#").replace(/%7e/gi, "~").replace(/\s+/g, "");
  const after = plain.includes("#") ? plain.slice(plain.lastIndexOf("#") + 1) : plain;
  const [code = ""] = after.split("~");
  return code.replace(/^[<("'“‘]+|[^\w-]+$/g, "");
}

/** What tells an assignment from any other. */
export const assignmentDigest = (assignment: Assignment): string =>
  digestOf(`${assignment.form ? prefixOf(assignment.form) : ""}${canonical(assignment)}`).slice(
    0,
    16,
  );

const checkOf = (written: string) => digestOf(written).slice(0, checkLength);

const isForm = (version: string): version is keyof typeof forms => Object.hasOwn(forms, version);

function canonical(assignment: Assignment): string {
  const { title, note, due, items, tries, hints, workings, numbers, draw } = assignment;
  const chosen = items.map(({ exercise, revision, points }) => [exercise, revision, points]);
  return JSON.stringify([
    title,
    note,
    due,
    tries,
    Number(hints),
    Number(workings),
    Number(numbers === "own"),
    draw,
    chosen,
  ]);
}

function assignmentIn(data: unknown): Assignment | undefined {
  if (!Array.isArray(data) || data.length !== 9) return undefined;
  const [title, note, due, tries, hints, workings, own, draw, chosen] = data as unknown[];
  const items = itemsIn(chosen);
  if (
    !isText(title, most.text) ||
    !isText(note, most.text) ||
    !isText(due, most.text) ||
    !isText(draw, most.draw) ||
    !isCount(tries, 0, most.tries) ||
    !items
  ) {
    return undefined;
  }
  if (![hints, workings, own].every((each) => each === 0 || each === 1)) return undefined;
  return {
    title,
    note,
    due,
    items,
    tries,
    hints: hints === 1,
    workings: workings === 1,
    numbers: own === 1 ? "own" : "same",
    draw,
  };
}

function itemsIn(data: unknown): Item[] | undefined {
  if (!Array.isArray(data) || data.length === 0 || data.length > most.items) return undefined;
  const items = (data as unknown[]).map((each): Item | undefined => {
    if (!Array.isArray(each) || each.length !== 3) return undefined;
    const [exercise, revision, points] = each as unknown[];
    if (!isName(exercise) || !isCount(revision, 1, 1000) || !isCount(points, 0, most.points)) {
      return undefined;
    }
    return { exercise, revision, points };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

const refused = (why: string) => ({ ok: false, why }) as const;
