import {
  derive,
  flat,
  formatNumber,
  quantityNamed,
  summarise,
  valuesOf,
  isQuantityName,
} from "@calc";
import type { ReadNetwork } from "@reading";
import { plainMath } from "./plainMath.ts";

/** How a number of a row comes about, step by step; or why there is no such number. */
export function whyOf(
  networks: readonly ReadNetwork[],
  asked: string,
): { text: string; ok: boolean } {
  const at = asked.lastIndexOf(".");
  const [name, quantity] = at < 0 ? [asked, "params"] : [asked.slice(0, at), asked.slice(at + 1)];
  const rows = networks.flatMap(({ network }) => summarise(network).rows);
  const row = rows.find((each) => each.name === name);
  if (!row) {
    const names = rows
      .map((each) => each.name)
      .slice(0, 12)
      .join(", ");
    return {
      text: `There is no layer ${name}. There are ${names}${rows.length > 12 ? " …" : ""}.`,
      ok: false,
    };
  }
  const values = valuesOf(row);
  const value = values[quantity];
  if (value === undefined || !isQuantityName(quantity)) {
    const known = Object.keys(values).join(", ");
    return { text: `${name} has no ${quantity}. It has ${known}.`, ok: false };
  }
  const axes = typeof value === "bigint" ? [undefined] : value.map((_, axis) => axis);
  const lines = axes.flatMap((axis) => {
    const derivation = derive(row.layer, quantity, values, axis);
    if (!derivation) return [];
    const { subject, symbols, numbers, steps } = derivation;
    return [
      `${plainMath(subject)} = ${plainMath(symbols)}`,
      ...[numbers, ...steps].map((step) => `  = ${plainMath(step)}`),
    ];
  });
  const { label } = quantityNamed(quantity);
  const answer = flat(value).map(formatNumber).join(" × ");
  return { text: [`The ${label} of ${name}: ${answer}`, ...new Set(lines)].join("\n"), ok: true };
}
