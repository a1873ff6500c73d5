import { cuboid } from "@components/network/cuboid.ts";
import type { Packable } from "./packVolumes.ts";

const most = 4;
/** How many of the widest should have room beside each other. */
const abreast = 3;

/** A small network at a larger scale, one for all of it, as far as its volumes and threads leave room. */
export function enlarged(volumes: readonly Packable[], row: number): readonly Packable[] {
  const widths = volumes.map(({ drawn: { channels, height, width } }) =>
    width === undefined ? channels : abreast * cuboid(channels, height, width).width,
  );
  const times = Math.min(most, Math.trunc(row / Math.max(...widths)));
  if (times < 2) return volumes;
  return volumes.map(({ drawn: { channels, height, width }, ...volume }) => ({
    ...volume,
    drawn: {
      channels: channels * times,
      height: height * times,
      ...(width === undefined ? {} : { width: width * times }),
    },
  }));
}
