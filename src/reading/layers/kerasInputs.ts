import { answerTo, ask, complain } from "../complain.ts";
import type { Answer } from "../complaint.ts";
import { inputsIn } from "../complaint.ts";
import { withoutBatch } from "../graph/axes.ts";
import { inputNode } from "../graph/tensor.ts";
import type { Reader } from "../interpreter/reader.ts";
import type { Span } from "../python/tree.ts";
import { tuple } from "../values/make.ts";
import { wholeIn } from "../values/numbers.ts";
import type { Given, Tensor, Value } from "../values/value.ts";
import { openInput } from "./inputs.ts";

/** `Input(shape=(28, 28, 1))`: what comes into a model. */
export function inputTensor(reader: Reader, given: Given): Value {
  const batched = given.named.get("batch_shape") ?? given.named.get("batch_input_shape");
  const whole = batched?.kind === "tuple" ? tuple(batched.items.slice(1)) : undefined;
  const [first] = given.positional;
  let shape = given.named.get("shape") ?? whole ?? first;
  if (first?.kind === "number" && given.positional.length > 1) {
    shape = tuple(given.positional.filter(({ kind }) => kind === "number"));
    const sizes = shape.kind === "tuple" ? shape.items.map(wholeIn).join(", ") : "";
    complain(
      reader,
      "note",
      given.span,
      `Input takes one shape in brackets: Input((${sizes})). It is read as that.`,
    );
  }
  const name = given.named.get("name");
  const input = inputOf(reader, shape, given.span, name?.kind === "text" ? name.value : undefined);
  if (input.kind === "tensor") checkShape(reader, withoutBatch(input.sizes), given.span);
  return input;
}

/** An input of that shape; one whose shape the text does not say is open. */
export function inputOf(
  reader: Reader,
  shape: Value | undefined,
  span: Span,
  name?: string,
): Value {
  const place = reader.graph.nodes.filter(({ kind }) => kind === "input").length;
  const sizes = shapeIn(reader, shape, span);
  if (!sizes) {
    const own = shape?.kind === "unknown" ? shape.name : `input ${reader.openInputs.length + 1}`;
    return openInput(reader, own, span);
  }
  if (!sizes.includes(undefined))
    return made(
      reader,
      sizes.flatMap((each) => each ?? []),
      span,
      name,
    );
  const answered = inputsIn(reader.answers)[place];
  if (!answered) {
    const question = "What size is the input?";
    ask(
      reader,
      { kind: "input", place, question },
      span,
      sizes.map((size) => size ?? usual(sizes.length)),
    );
  }
  return made(reader, answered ?? sizes.map((size) => size ?? usual(sizes.length)), span, name);
}

const usual = (rank: number) => [128, 16, 224, 16][rank - 1] ?? 16;

function made(reader: Reader, sizes: readonly number[], span: Span, name?: string): Tensor {
  return inputNode(reader, [{ batch: 1 }, ...sizes], span, {
    label: name ?? "input",
    call: "Input",
  });
}

/** The sizes of a shape, without the batch; a size is undefined where any will do. */
export function shapeIn(
  reader: Reader,
  shape: Value | undefined,
  span: Span,
): (number | undefined)[] | undefined {
  if (shape?.kind === "number") return [shape.value];
  if (shape?.kind === "unknown") {
    const answer: Answer | undefined = answerTo(reader, shape.name);
    return Array.isArray(answer) ? answer.map(Number) : undefined;
  }
  if (shape?.kind !== "tuple" && shape?.kind !== "list") return undefined;
  return shape.items.map((item) => {
    const size = wholeIn(item);
    if (size !== undefined) return size;
    if (item.kind !== "unknown") return undefined;
    const question = `What is ${item.name}?`;
    ask(reader, { kind: "set", name: item.name, question }, span, guess(item.name));
    return guess(item.name);
  });
}

/** A size that is likely for a name like this. */
function guess(name: string): number {
  if (/chan|depth/i.test(name)) return 3;
  if (/step|len|window|look/i.test(name)) return 16;
  if (/row|col|height|width|size|img|image|dim/i.test(name)) return 32;
  return 8;
}

/** Says where a shape has its channels in front although Keras reads them last. */
export function checkShape(reader: Reader, sizes: readonly number[], span: Given["span"]): void {
  const [first = 0, second = 0, last = 0, ...more] = sizes;
  if (more.length > 0 || first > 4 || second <= 4 || last <= 4) return;
  const isSaid = reader.settings.channelsFirst || reader.text.includes("channels_first");
  if (isSaid || !/Conv(olution)?2D/.test(reader.text)) return;
  const sentence = `Keras reads this as ${first} × ${second} pixels with ${last} channels, since it has channels last. If ${first === 1 ? "1 is the channel" : `${first} are the channels`}, write (${second}, ${last}, ${first}), or say data_format="channels_first" in each layer.`;
  complain(reader, "wrong", span, sentence);
}
