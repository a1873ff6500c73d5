import { markParts, type Posed, type Verdict } from "@exercises";
import { isEmpty } from "./shownParts.ts";

/**
 * The verdict on each part, as `verdictsOn` gives it, where what follows from an earlier wrong part is told so.
 * Apart from it, for the pages of lessons have no bytes to spare.
 */
export const verdictsTogether = (
  posed: Pick<Posed, "parts" | "numbers">,
  typed: readonly string[],
): readonly (Verdict | undefined)[] =>
  markParts(posed, typed).map(({ said }, place) =>
    posed.parts.length > 1 && isEmpty(typed[place] ?? "") ? undefined : said,
  );
