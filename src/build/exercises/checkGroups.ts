import type { Locked } from "@exercises";

/** An exercise that is drawn together with others, and its variants as they are locked. */
export interface Grouped {
  readonly name: string;
  readonly group: string;
  readonly locked: Pick<Locked, "vary" | "values">;
}

/** Stops the build where exercises of one group, which are drawn by one number, do not vary alike. */
export function checkGroups(exercises: readonly Grouped[]): void {
  for (const [group, [first, ...others]] of Map.groupBy(exercises, (each) => each.group)) {
    const other = others.find((each) => variation(each) !== (first && variation(first)));
    if (!first || !other) continue;
    throw new Error(
      `content/exercises/${other.name}.yaml: it is in the group “${group}” with “${first.name}”, and varies otherwise. Write the same “vary” in both, or leave the group out.`,
    );
  }
}

const variation = ({ locked: { vary, values } }: Grouped) => JSON.stringify([vary, values]);
