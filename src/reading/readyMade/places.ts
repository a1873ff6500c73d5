import type { Span } from "../python/tree.ts";

/** Where our own words for a ready-made model stand behind the text, and the call that they are read for. */
export interface ReadyMadePlace extends Span {
  readonly name: string;
  readonly call: Span;
}

/** A text that has grown by our words for each ready-made model that it calls. */
interface Grown {
  readonly readyMade: readonly ReadyMadePlace[];
}

/** The ready-made model whose words hold a place; undefined where the place is the person’s own. */
export const readyMadeAt = ({ readyMade }: Grown, { from }: Span): ReadyMadePlace | undefined =>
  readyMade.find((each) => each.from <= from && from <= each.to);

/** A place as the person sees it: what our own words say is said at the call. */
export const seenAt = (grown: Grown, span: Span): Span => readyMadeAt(grown, span)?.call ?? span;
