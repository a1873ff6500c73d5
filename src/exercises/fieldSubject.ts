import type { Network } from "@calc";
import { summaryOf } from "@networks";
import { markedField } from "./fieldMarked.ts";
import { reachesTo } from "./fieldReaches.ts";
import type { Subject } from "./subject.ts";

/** What an exercise asks for that wants to know how much of a network’s input one value sees. */
export const fieldAsked = "receptiveField";

/** What is asked in words: no layer by itself has it, so it is no quantity. */
export const fieldLabel = "receptive field";

/** A node of a network as a subject that may also be asked how much of the input one of its values sees. */
export function seeingSubject(subject: Subject, network: Network, node: string): Subject {
  return {
    ...subject,
    asks: [...subject.asks, fieldAsked],
    marked: (asks) => {
      if (asks !== fieldAsked) return subject.marked(asks);
      const reaches = reachesTo(summaryOf(network).rows, node);
      return typeof reaches === "string" ? reaches : markedField(reaches);
    },
    neighbours: (asks) => (asks === fieldAsked ? [] : subject.neighbours(asks)),
  };
}
