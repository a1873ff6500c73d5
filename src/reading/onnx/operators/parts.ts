import { tupleOf } from "../../translate/pythonText.ts";
import { wholesIn } from "../forms.ts";
import { isToTheEnd } from "../numbersOf.ts";
import type { Operator } from "../step.ts";

/** `x[:, 2:5]`: all of each axis that is not named. */
function indexed(axis: number, index: string, rank: number | undefined): string {
  if (axis < 0 && rank === undefined) return `[..., ${index}${", :".repeat(-1 - axis)}]`;
  const at = axis < 0 ? axis + (rank ?? 0) : axis;
  return `[${":, ".repeat(at)}${index}]`;
}

const slice: Operator = ({ tensor, wholes, form, put, rank }) => {
  const input = tensor(0);
  const itemsOf = (setting: string, place: number) => {
    const given = form(place);
    return wholes(setting)?.map(String) ?? (given?.kind === "numbers" ? given.items : undefined);
  };
  const [starts, ends] = [itemsOf("starts", 1), itemsOf("ends", 2)];
  if (input === undefined || !starts || !ends) return false;
  const axes = wholes("axes", 3) ?? starts.map((_, axis) => axis);
  const steps = wholes("steps", 4) ?? starts.map(() => 1);
  if (steps.some((step) => step < 1)) return false;
  const parts = axes.map((axis, place) => {
    const [from = "0", to = "", by = 1] = [starts[place], ends[place], steps[place]];
    const written = `${from}:${isToTheEnd(Number(to)) ? "" : to}${by === 1 ? "" : `:${by}`}`;
    return indexed(axis, written, rank(0));
  });
  put(`${input}${parts.join("")}`, rank(0));
  return true;
};

const gather: Operator = (step) => {
  const { tensor, kept, form, whole, put, batch, rank, writing, node } = step;
  const [table, index] = [kept(0), form(1)];
  const axis = whole("axis", 0);
  if (table?.sizes.length === 2 && axis === 0 && index?.kind === "tensor") {
    const [rows = 1, width = 1] = table.sizes;
    const layer = writing.hold(node, [`nn.Embedding(${rows}, ${width})`], [table]);
    put(`${layer}(${index.text})`, index.rank === undefined ? undefined : index.rank + 1);
    return true;
  }
  const input = tensor(0);
  const places = wholesIn(index);
  if (input === undefined || index?.kind !== "numbers" || !places) return false;
  const known = rank(0);
  if (index.isSingle) {
    const examples = batch();
    const isBefore = examples !== undefined && axis >= 0 && axis < examples.axis;
    put(
      `${input}${indexed(axis, String(places[0] ?? 0), known)}`,
      known && known - 1,
      isBefore ? { ...examples, axis: examples.axis - 1 } : examples,
    );
    return true;
  }
  const [first = 0] = places;
  const isRow = places.every((place, at) => place === first + at);
  if (!isRow) return false;
  put(`${input}${indexed(axis, `${first}:${first + places.length}`, known)}`, known);
  return true;
};

/** Operators that take a part of the values, or put parts together. */
export const parts: Readonly<Record<string, Operator>> = {
  Slice: slice,
  Gather: gather,
  Tile: ({ tensor, wholes, put, rank }) => {
    const [input, repeats] = [tensor(0), wholes("repeats", 1)];
    if (input === undefined || !repeats) return false;
    put(`${input}.repeat(${repeats.join(", ")})`, rank(0));
    return true;
  },
  Concat: ({ node, tensor, whole, put, rank }) => {
    const all = node.inputs.map((_, place) => tensor(place));
    if (all.length === 0 || all.includes(undefined)) return false;
    if (all.length === 1) put(all[0] ?? "", rank(0));
    else put(`torch.cat([${all.join(", ")}], dim=${whole("axis", 0)})`, rank(0));
    return true;
  },
  Split: ({ node, tensor, wholes, whole, writing, batch, rank }) => {
    const input = tensor(0);
    const axis = whole("axis", 0);
    if (input === undefined) return false;
    const lengths = wholes("split", 1);
    const count = whole("num_outputs", node.outputs.length);
    const parts = lengths
      ? `split(${tupleOf(lengths)}, dim=${axis})`
      : `chunk(${count}, dim=${axis})`;
    node.outputs.forEach((_, place) => {
      writing.put(node, `${input}.${parts}[${place}]`, { place, rank: rank(0), batch: batch() });
    });
    return true;
  },
  Pad: ({ tensor, wholes, put, rank }) => {
    const [input, pads] = [tensor(0), wholes("pads", 1) ?? wholes("paddings")];
    if (input === undefined || !pads) return false;
    const axes = pads.length / 2;
    const sides = Array.from({ length: axes }, (_, axis) => [
      pads[axis] ?? 0,
      pads[axis + axes] ?? 0,
    ]);
    // The batch and what is not widened are left out.
    const first = sides.findIndex(([before, after]) => before !== 0 || after !== 0);
    if (first < 0) put(input, rank(0));
    else put(`F.pad(${input}, ${tupleOf(sides.slice(first).toReversed().flat())})`, rank(0));
    return true;
  },
  DepthToSpace: ({ tensor, whole, put }) => {
    const input = tensor(0);
    if (input === undefined) return false;
    put(`F.pixel_shuffle(${input}, ${whole("blocksize", 1)})`, 4);
    return true;
  },
  SpaceToDepth: ({ tensor, whole, put }) => {
    const input = tensor(0);
    if (input === undefined) return false;
    put(`F.pixel_unshuffle(${input}, ${whole("blocksize", 1)})`, 4);
    return true;
  },
};
