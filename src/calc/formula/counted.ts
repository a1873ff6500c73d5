import { grouped } from "./grouped.ts";

/** A whole number as people read it, with what it counts: `62,378,344`, `1 filter`, `2 filters`. */
export function counted(count: bigint | number, one?: string, many = `${one ?? ""}s`): string {
  const digits = grouped(count);
  return one === undefined ? digits : `${digits} ${digits === "1" ? one : many}`;
}
