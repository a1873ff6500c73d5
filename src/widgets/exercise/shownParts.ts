import { echoOf, markPart, type Asking, type PosedPart, type Verdict } from "@exercises";

/** A part of an exercise as its page has it before anything is fetched. */
export interface ShownPart extends Asking {
  /** The answer as people read it. */
  readonly answer: string;
  /** What can be chosen, where nothing is typed. */
  readonly options?: readonly string[] | undefined;
}

/** Parts that stand together: the row of a table, or one part alone. */
export interface Group {
  readonly title: string;
  /** Whether the title is a name from a network. */
  readonly isCode: boolean;
  readonly places: readonly number[];
}

/** The parts of an exercise in the groups in which they are shown. */
export function groupsOf(parts: readonly Asking[]): readonly Group[] {
  const places = parts.map(({ asked, cell }, place) => ({
    title: cell?.row ?? asked,
    cell,
    place,
  }));
  return [...Map.groupBy(places, ({ title }) => title)].map(([title, together]) => ({
    title,
    isCode: together.some(({ cell }) => cell !== undefined),
    places: together.map(({ place }) => place),
  }));
}

/** The verdict on each part; of several, those that are still empty have none. */
export function verdictsOn(
  parts: readonly PosedPart[],
  typed: readonly string[],
): readonly (Verdict | undefined)[] {
  return parts.map((part, place) => {
    const text = typed[place] ?? "";
    return parts.length > 1 && isEmpty(text) ? undefined : markPart(part, text);
  });
}

/** The id of the field of a part, of its first box or of its first option. */
export const fieldId = (name: string, part: number): string =>
  `${name}-answer${part === 0 ? "" : `-${part + 1}`}`;

/** How what is typed was or would be read: “read as 34,944”. Of a choice there is nothing to say. */
export function echoFor(part: PosedPart | undefined, typed: string, said?: Verdict): string {
  if (!part || part.options) return "";
  const read = said && "echo" in said ? said.echo : echoOf(part.marked, typed);
  return read === "" ? "" : `read as ${read}`;
}

/** An answer with what it counts: “34,944 parameters”. */
export const countedAnswer = (answer: string, unit: string): string => `${answer} ${unit}`.trim();

/** Whether nothing is written in a field; the crosses between the boxes of a shape are nothing. */
export const isEmpty = (typed: string) => /^[\s×]*$/.test(typed);

/** How many of several parts are right, in a sentence or three; nothing before the first attempt. */
export function tallyOf(
  verdicts: readonly (Verdict | undefined)[],
  typed: readonly string[],
): string {
  const marks = verdicts.map((said) => said?.verdict);
  const count = (...kinds: readonly Verdict["verdict"][]) =>
    marks.filter((each) => each !== undefined && kinds.includes(each)).length;
  const [right, wrong] = [count("right"), count("wrong")];
  const unread = count("unreadable", "rounded", "batch");
  const empty = typed.filter(isEmpty).length;
  if (right === marks.length) return `All ${right} are right.`;
  if (empty === marks.length) return `All ${empty} are still empty.`;
  const said = [
    `${right} of ${marks.length} right.`,
    wrong > 0 && `${wrong} not yet.`,
    unread > 0 && `${unread} to be written another way.`,
    empty > 0 && `${empty} still empty.`,
  ];
  return said.filter((each) => each !== false).join(" ");
}
