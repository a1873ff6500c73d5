import { isRecord, parseJson } from "./fields.ts";
import type { MarkedItem } from "./marking.ts";
import { sumOf } from "./remark.ts";
import type { Entry, Verified } from "./verifyResult.ts";

/**
 * What an instructor settles about an exercise that turned out to be faulty: full marks for whoever handed in,
 * the better of what two revisions give, or left out of everybody’s total.
 */
export const regrades = ["full", "both", "out"] as const;
export type Regrade = (typeof regrades)[number];

/** What is settled, by the place of the exercise; nothing where the answers count as they are marked. */
export type Regraded = ReadonlyMap<number, Regrade>;

const said: Readonly<Record<Regrade, string>> = {
  full: "full marks for all",
  both: "the better of both revisions",
  out: "left out",
};

/** A settlement in a few words, for the head of a column. */
export const regradeLabel = (regrade: Regrade): string => said[regrade];

/** The results with what the instructor settled; what students did stays as it was. */
export function withRegrades(verified: Verified, regraded: Regraded): Verified {
  if (regraded.size === 0) return verified;
  const entries = verified.entries.map((entry): Entry => {
    const items = verified.assignment.items.map(({ points }, place) =>
      regradedItem(entry.items[place], regraded.get(place), points),
    );
    const most = items.reduce((sum, item) => sum + (item?.points ?? 0), 0);
    return { ...entry, items, score: sumOf(items), points: most };
  });
  return { ...verified, entries, regraded };
}

function regradedItem(
  item: MarkedItem | undefined,
  regrade: Regrade | undefined,
  points: number,
): MarkedItem | undefined {
  if (regrade === "out") return undefined;
  if (regrade === "full") return { ...(item ?? unanswered), points, score: points };
  if (regrade === "both" && item?.later !== undefined) return { ...item, score: item.later };
  return item;
}

/** Of an exercise that this site can’t mark. */
const unanswered: MarkedItem = {
  ...{ points: 0, score: 0, tries: 0, hints: 0, state: "open" },
  ...{ typed: [], mistakes: [], credits: [] },
};

/** Settlements as text, to be kept. */
export const writeRegrades = (regraded: Regraded): string =>
  JSON.stringify({ version: 1, regraded: Object.fromEntries(regraded) });

/** Reads what `writeRegrades` wrote; what can’t be is left out. */
export function readRegrades(text: string): Regraded {
  const data = parseJson(text);
  if (!isRecord(data) || data["version"] !== 1 || !isRecord(data["regraded"])) return new Map();
  return new Map(
    Object.entries(data["regraded"]).flatMap(([place, value]): [number, Regrade][] => {
      const regrade = regrades.find((each) => each === value);
      return regrade && /^\d{1,2}$/.test(place) ? [[Number(place), regrade]] : [];
    }),
  );
}
