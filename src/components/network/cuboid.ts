/** The outlines of a cuboid in units of its own sizes, and the box that holds them. */
export interface Cuboid {
  readonly width: number;
  readonly height: number;
  readonly face: string;
  readonly top: string;
  readonly side: string;
}

const angle = Math.PI / 6;

/**
 * A tensor as a cuboid: height and width as the face, channels as the depth, which runs up to the
 * right at 30 degrees. All three keep their true length.
 */
export function cuboid(channels: number, height: number, width: number): Cuboid {
  const right = round(channels * Math.cos(angle));
  const up = round(channels * Math.sin(angle));
  return {
    width: round(width + right),
    height: round(height + up),
    face: `M0 ${up}h${width}v${height}h${-width}z`,
    top: `M0 ${up}l${right} ${-up}h${width}l${-right} ${up}z`,
    side: `M${width} ${up}l${right} ${-up}v${height}l${-right} ${up}z`,
  };
}

/** A length folded into rows, as a text is into lines: each row's length, the last as it comes. */
export function fold(length: number, row: number): number[] {
  return length <= row ? [length] : [row, ...fold(length - row, row)];
}

const round = (length: number) => Number(length.toFixed(2));
