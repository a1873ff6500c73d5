import type { Box, Question, Said } from "./question.ts";

/** A box of a question by the name that its answers have in QTI. */
export interface PlacedBox {
  readonly id: string;
  readonly box: Box;
  readonly weight: number;
  /** Each wrong answer as it is given, and what is said of it. */
  readonly wrong: readonly (Said & { readonly id: string; readonly response: string })[];
}

/** How an option is named. */
export const optionId = (place: number): string => `option-${place + 1}`;

/** All boxes of a question, in their order. */
export function inEachBox({ parts }: Question): readonly PlacedBox[] {
  const boxes = parts.flatMap(({ boxes: own, weight }) => own.map((box) => ({ box, weight })));
  return boxes.map(({ box, weight }, place) => ({
    id: `response-${place + 1}`,
    box,
    weight,
    wrong: wrongIn(box)
      .filter(({ where, because }) => where !== undefined || because.length > 0)
      .map((each, at) => ({ ...each, id: `wrong-${place + 1}-${at + 1}` })),
  }));
}

function wrongIn(box: Box): readonly (Said & { readonly response: string })[] {
  return box.kind === "number"
    ? box.wrong.map(({ value, because }) => ({ because, response: value }))
    : box.options.flatMap(({ isRight, where, because }, place) =>
        isRight ? [] : [{ where, because, response: optionId(place) }],
      );
}
