import type { NumberBox, Said } from "./question.ts";

/** What counts as an answer in Moodle: the right one, or a wrong one with its sentences. */
export interface MoodleNumber extends Said {
  readonly value: string;
  readonly isRight: boolean;
  readonly tolerance: string;
}

/**
 * The numbers of a box as Moodle has to know them. It takes a single comma for a decimal point and reads
 * 34,944 as 34.944, so each number that can be typed so stands there twice.
 * Source: apply_units in Moodle’s question/type/numerical/questiontype.php.
 */
export function moodleNumbers({ right, tolerance, wrong }: NumberBox): readonly MoodleNumber[] {
  const known: readonly MoodleNumber[] = [
    { value: right, isRight: true, tolerance, because: [] },
    ...wrong.map((each) => ({ ...each, isRight: false, tolerance })),
  ];
  return known.flatMap((each) => {
    const value = withOneComma(each.value);
    return value === undefined ? [each] : [each, { ...each, value }];
  });
}

/** 34,000 would be 34, which is another number. */
const withOneComma = (value: string): string | undefined =>
  /^\d{4,6}$/.test(value) && !value.endsWith("000")
    ? `${value.slice(0, -3)}.${value.slice(-3)}`
    : undefined;
