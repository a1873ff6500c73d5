import { answerTo, ask } from "../complain.ts";
import { inputsIn } from "../complaint.ts";
import type { Reader } from "../interpreter/reader.ts";
import { sizeValue } from "../values/make.ts";
import type { OpenTensor, Size, Tensor, Value } from "../values/value.ts";
import { inputNode } from "./tensor.ts";

/** What the first layer to read an input says of its shape. */
export interface Wanted {
  /** How many axes an example has. */
  readonly rank: number;
  readonly channels?: number | undefined;
  readonly features?: number | undefined;
  /** How long an image is at each side, where the code says how many values it has. */
  readonly edge?: number | undefined;
  /** The batch comes second, as PyTorch’s recurrent layers have it. */
  readonly batchSecond?: boolean;
  /** It is one example, without a batch. */
  readonly isSingle?: boolean;
}

/** Edges of images that people use, the likelier first. */
const edges = [224, 32, 64, 227, 128, 28, 299, 256, 96, 48, 512, 84, 160, 572];
const greyEdges = [28, 32, 64, 224, 128, 256, 48, 84, 96, 572, 512, 40, 105, 299];
const lengths = [128, 28, 64, 32, 256, 512, 100, 1000, 784, 1024, 187, 16_000, 2048, 300];

/** How many usual sizes are tried before the code is said not to fit any. */
export const mostAttempts = edges.length;

/** The tensor that an input becomes once a layer says what it wants; asks for its size if nobody has said it. */
export function become(reader: Reader, { input }: OpenTensor, wanted: Wanted): Tensor {
  if (input.tensor) return input.tensor;
  const place = reader.openInputs.indexOf(input);
  // What another library gives is asked for by how it is written.
  const isNamed = /[.(]/.test(input.name);
  const said = isNamed ? answerTo(reader, input.name) : undefined;
  const answered =
    inputsIn(reader.answers)[place] ?? (Array.isArray(said) ? said.map(Number) : undefined);
  const sizes = answered ?? usual(reader, wanted);
  if (!answered && isNamed) {
    const question = `What shape has ${input.name}?`;
    ask(reader, { kind: "set", name: input.name, question }, input.span, sizes);
  } else if (!answered) {
    const which = reader.openInputs.length > 1 ? ` (${input.name})` : "";
    const question = `What size is the input${which}?`;
    ask(reader, { kind: "input", place, question }, input.span, sizes);
  }
  // `x.view(len(x), 1, -1)` is how a single example is written.
  const isSingle = wanted.isSingle === true || reader.text.includes(`len(${input.name})`);
  const [first = 1, ...rest] = sizes;
  const batch: Size = { batch: 1 };
  const own = isSingle ? sizes : wanted.batchSecond ? [first, batch, ...rest] : [batch, ...sizes];
  input.tensor = inputNode(reader, own, input.span);
  return input.tensor;
}

/** A usual shape of that kind, channels where the library has them. */
function usual({ library, attempt, stretch }: Reader, wanted: Wanted): number[] {
  const { rank, channels, features, edge } = wanted;
  if (features !== undefined) return rank === 1 ? [features] : [...steps(rank), features];
  const depth = channels ?? 3;
  const at = (sizes: readonly number[]) => (sizes[attempt % sizes.length] ?? 1) + stretch;
  const spatial = [
    [],
    [at(lengths)],
    Array<number>(2).fill(edge ?? at(depth === 1 ? greyEdges : edges)),
    [16, at(edges.slice(1)), at(edges.slice(1))],
  ][rank - 1];
  if (rank === 1) return [channels ?? at(lengths)];
  return library === "keras" ? [...(spatial ?? []), depth] : [depth, ...(spatial ?? [])];
}

const steps = (rank: number) => Array.from({ length: rank - 1 }, () => 16);

/** The shape in which so many values in a row were: an image where they fill a square. */
export function unrolled(values: number, library: Reader["library"]): number[] {
  for (const channels of [1, 3]) {
    const edge = Math.sqrt(values / channels);
    if (!Number.isInteger(edge) || edge < 8) continue;
    return library === "keras" ? [edge, edge, channels] : [channels, edge, edge];
  }
  return [values];
}

/** The sizes of an input, once the code says how many axes it takes it to have. */
export function openSizes(reader: Reader, open: OpenTensor, rank: number): Value[] {
  const wanted = rank === 3 ? { rank: 2, features: 64 } : { rank: rank - 1 };
  return become(reader, open, wanted).sizes.map(sizeValue);
}
