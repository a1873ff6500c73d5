/** Says what is wrong with a value that stands at a place, `skills → convolution/padding`; else nothing. */
export type Check = (value: unknown, at: string) => string | undefined;

/** A whole number in a range. */
export const whole =
  (least: number, most: number): Check =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `“${at}” should be a whole number from ${least} to ${most}`;

/** A number in a range. */
export const number =
  (least: number, most: number): Check =>
  (value, at) =>
    typeof value === "number" && value >= least && value <= most
      ? undefined
      : `“${at}” should be a number from ${least} to ${most}`;

/** Yes or no. */
export const yesOrNo: Check = (value, at) =>
  typeof value === "boolean" ? undefined : `“${at}” should be true or false`;

/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value, at) =>
    words.some((word) => word === value) ? undefined : `“${at}” should be ${words.join(" or ")}`;

/** A text of a form that is said in words. */
export const text =
  (form: RegExp, said: string): Check =>
  (value, at) =>
    typeof value === "string" && form.test(value) ? undefined : `“${at}” should be ${said}`;

/** A calendar day, `2026-11-22`. */
export const day: Check = (value, at) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isReal(`${value}T00:00:00.000Z`)
    ? undefined
    : `“${at}” should be a day such as 2026-11-22`;

/** A moment, `2026-11-22T09:30:00.000Z`. */
export const moment: Check = (value, at) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  isReal(value)
    ? undefined
    : `“${at}” should be a time such as 2026-11-22T09:30:00.000Z`;

/** A list of at most so many. */
export const list =
  (each: Check, most: number): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) {
      return `“${at}” should be a list of at most ${most}`;
    }
    return first(value.map((item: unknown, place) => () => each(item, `${at} → ${place + 1}`)));
  };

/** Fields by names of one form, each of one kind. */
export const named =
  (form: RegExp, each: Check): Check =>
  (value, at) => {
    if (!isFields(value)) return `“${at}” should be named fields`;
    return first(
      Object.entries(value).map(([name, item]) => () => {
        return form.test(name)
          ? each(item, `${at} → ${name}`)
          : `“${name}” in “${at}” has no such name`;
      }),
    );
  };

/** Fields that must be there, and some that may be; others are none of our business. */
export const fields =
  (
    needed: Readonly<Record<string, Check>>,
    possible: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value, at) => {
    if (!isFields(value)) return `“${at}” should be named fields`;
    const within = (name: string) => (at === "" ? name : `${at} → ${name}`);
    return first([
      ...Object.entries(needed).map(
        ([name, check]) =>
          () =>
            check(value[name], within(name)),
      ),
      ...Object.entries(possible).map(([name, check]) => () => {
        return value[name] === undefined ? undefined : check(value[name], within(name));
      }),
    ]);
  };

/** Whether a value is an object with names, and no list. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first complaint; what comes after it is not looked at. */
function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** 30 February reads as a day in March. */
const isReal = (iso: string) =>
  Number.isFinite(Date.parse(iso)) && new Date(iso).toISOString() === iso;
