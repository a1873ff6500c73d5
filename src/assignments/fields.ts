/** Data from outside of which nothing is known yet. */
export type Unknown = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;

export const isCount = (value: unknown, least: number, largest: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= largest;

/** The name of an exercise’s file. */
export const isName = (value: unknown): value is string =>
  typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,79}$/.test(value);

/** What JSON says; nothing where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
