/** What is merged and what comes out of it; channels, height, width as they are drawn. */
export interface Merged {
  readonly kind: "add" | "concatenate";
  readonly inputs: readonly Sizes[];
  readonly output: Sizes;
}

/** A vector has one place. */
export interface Sizes {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
}

/** A volume in pixels: where it stands, and its outlines; `parts` are the pieces that came together in it. */
export interface DrawnVolume {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Outline[];
  /** The face of the chosen channel, where it is within. */
  readonly slice?: string;
}

export interface Outline {
  readonly face: string;
  readonly top: string;
  readonly side: string;
  /** Whose it is: the input’s number, or -1 where all are in it. */
  readonly of: number;
}

export interface Picture {
  readonly inputs: readonly DrawnVolume[];
  readonly output: DrawnVolume;
  readonly height: number;
  /** Where the sign stands, and where the arrow goes from and to. */
  readonly sign: readonly [x: number, y: number];
  readonly arrow: readonly [from: number, to: number, y: number];
}

const [right, up] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
const gap = 56;
const label = 40;
const highest = 170;
/** As wide as what stands below an input. */
const labelled = 90;

/** Inputs on the left, one above the other, and what they make on the right, all at one scale. */
export function layOut({ kind, inputs, output }: Merged, width: number, channel: number): Picture {
  const widest = Math.max(...inputs.map(wide));
  const tallest = Math.max(high(output), ...inputs.map(high));
  const room = width - 2 * gap - 8;
  const scale = Math.min(
    room / (widest + wide(output)),
    (room - labelled) / wide(output),
    highest / tallest,
    4,
  );
  const left = Math.max(scale * widest, labelled);
  let y = 8;
  let before = 0;
  const drawn = inputs.map((sizes, place) => {
    const within = kind === "add" ? channel : channel - before;
    before += sizes.channels;
    const volume = volumeAt(sizes, { x: 2, y, scale, of: place }, within);
    y += volume.height + label;
    return volume;
  });
  const height = Math.max(y, scale * high(output) + label + 8);
  const middle = (height - label) / 2;
  const x = left + 2 * gap;
  const top = Math.max(8, middle - (scale * high(output)) / 2);
  return {
    inputs: drawn,
    output:
      kind === "add"
        ? volumeAt(output, { x, y: top, scale, of: -1 }, channel)
        : joined(inputs, output, { x, y: top, scale, of: -1 }, channel),
    height,
    sign: [left + gap / 2 + 6, middle],
    arrow: [left + gap / 2 + 24, left + 2 * gap - 10, middle],
  };
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly of: number;
}

function volumeAt(sizes: Sizes, at: At, channel: number): DrawnVolume {
  const slice = sliceOf(sizes, at, channel);
  return {
    x: at.x,
    y: at.y,
    width: at.scale * wide(sizes),
    height: at.scale * high(sizes),
    parts: [outlineOf(sizes, at, 0, sizes.channels)],
    ...(slice === undefined ? {} : { slice }),
  };
}

/** The inputs one behind the other in one volume, the last drawn first. */
function joined(inputs: readonly Sizes[], output: Sizes, at: At, channel: number): DrawnVolume {
  let from = 0;
  const parts = inputs.map(({ channels }, of) => {
    const part = outlineOf(output, { ...at, of }, from, channels);
    from += channels;
    return part;
  });
  return { ...volumeAt(output, at, channel), parts: parts.reverse() };
}

/** The outlines of some channels of a volume, from `from` on. */
function outlineOf(sizes: Sizes, { x, y, scale, of }: At, from: number, channels: number): Outline {
  const [across, down] = [scale * sizes.width, scale * sizes.height];
  const [dx, dy] = [scale * channels * right, scale * channels * up];
  const left = x + scale * from * right;
  const top = y + scale * (sizes.channels - from) * up;
  return {
    face: `M${s(left)} ${s(top)}h${s(across)}v${s(down)}h${s(-across)}z`,
    top: `M${s(left)} ${s(top)}l${s(dx)} ${s(-dy)}h${s(across)}l${s(-dx)} ${s(dy)}z`,
    side: `M${s(left + across)} ${s(top)}l${s(dx)} ${s(-dy)}v${s(down)}l${s(-dx)} ${s(dy)}z`,
    of,
  };
}

/** One channel as a sheet standing in its volume. */
function sliceOf(sizes: Sizes, { x, y, scale }: At, channel: number): string | undefined {
  if (channel < 0 || channel >= sizes.channels) return undefined;
  const depth = channel + 0.5;
  const left = x + scale * depth * right;
  const top = y + scale * (sizes.channels - depth) * up;
  const [across, down] = [scale * sizes.width, scale * sizes.height];
  return `M${s(left)} ${s(top)}h${s(across)}v${s(down)}h${s(-across)}z`;
}

const wide = ({ width, channels }: Sizes) => width + channels * right;
const high = ({ height, channels }: Sizes) => height + channels * up;
const s = (value: number) => Number(value.toFixed(2));
