import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import { bytesAt, sorts, type Choices, type Moment, type Timeline } from "./moments.ts";

const units = ["bytes", "kB", "MB", "GB", "TB", "PB"] as const;

/** Bytes as people say them, with three digits: 1 kB is 1,000 bytes. */
export function saidBytes(bytes: bigint): string {
  let amount = Number(bytes);
  let place = 0;
  while (amount >= 999.5 && place < units.length - 1) {
    amount /= 1000;
    place += 1;
  }
  const text = amount.toLocaleString("en-GB", { maximumSignificantDigits: 3 });
  return `${text} ${units[place] ?? ""}`;
}

/** All that is held at a moment. */
export function totalAt(timeline: Timeline, moment: Moment, choices: Choices): bigint {
  return Object.values(bytesAt(timeline, moment, choices)).reduce((sum, each) => sum + each, 0n);
}

/** What is to be seen at a moment. */
export function captionOf(timeline: Timeline, moment: Moment, choices: Choices): string {
  const { kept } = bytesAt(timeline, moment, choices);
  const all = `In all ${saidBytes(totalAt(timeline, moment, choices))} are held.`;
  const examples = choices.examples === 1n ? "" : `, times ${counted(choices.examples)} examples`;
  const wait = `${counted(moment.kept)} values${examples} = ${counted(kept)} bytes`;
  if (moment.phase === "start") return `Only the input is there: ${wait}. ${all}`;
  if (moment.phase === "update") {
    return `The optimiser steps: no value waits any more, and every parameter has its gradient. ${all}`;
  }
  if (moment.phase === "forward") {
    const last = timeline.layers.at(-1)?.label === moment.layer;
    const end = last ? "The forward pass has ended: " : "";
    return `Forward, ${moment.layer ?? ""}. ${end}${wait} ${last ? "wait" : "are kept"} for the backward pass. ${all}`;
  }
  return `Backward, ${moment.layer ?? ""}. ${wait} still wait; what lies behind has been let go. ${all}`;
}

/** The same facts at every moment, in bytes. */
export function tableOf(timeline: Timeline, moments: readonly Moment[], choices: Choices): Table {
  return {
    head: ["Moment", ...sorts.map(({ label }) => label), "together"],
    rows: moments.map((moment) => {
      const held = bytesAt(timeline, moment, choices);
      return [
        momentName(moment),
        ...sorts.map(({ name }) => saidBytes(held[name])),
        saidBytes(totalAt(timeline, moment, choices)),
      ];
    }),
  };
}

/** `forward block1_conv1`. */
export function momentName({ phase, layer }: Moment): string {
  return layer === undefined ? phase : `${phase} ${layer}`;
}
