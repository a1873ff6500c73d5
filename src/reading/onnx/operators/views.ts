import { keptForm } from "../forms.ts";
import type { Operator } from "../step.ts";
import { reshape } from "./reshape.ts";

const transpose: Operator = ({ tensor, form, kept, wholes, put, batch, rank, writing, node }) => {
  const [source, weight] = [form(0), kept(0)];
  const input = weight ? undefined : tensor(0);
  const order =
    wholes("perm") ?? Array.from({ length: rank(0) ?? 2 }, (_, axis) => (rank(0) ?? 2) - 1 - axis);
  if (weight) {
    // The values would have to be turned, too: only their shape is needed here.
    const { name, type, sizes } = weight;
    const tensor = { name, type, sizes: order.map((axis) => sizes[axis] ?? 1), from: 0, to: 0 };
    writing.forms.set(node.outputs[0] ?? "", keptForm(tensor));
    return true;
  }
  if (input === undefined) return false;
  if (source?.kind === "tensor" && source.directions === "apart" && order.join() === "0,2,1,3") {
    writing.forms.set(node.outputs[0] ?? "", { ...source, directions: "turned" });
    return true;
  }
  const examples = batch();
  put(
    `${input}.permute(${order.join(", ")})`,
    order.length,
    examples && { ...examples, axis: order.indexOf(examples.axis) },
  );
  return true;
};

const squeeze: Operator = ({ tensor, form, wholes, put, batch, rank, writing, node }) => {
  const [input, source] = [tensor(0), form(0)];
  const axes = wholes("axes", 1);
  if (input === undefined) return false;
  if (source?.kind === "tensor" && source.directions === "apart" && axes?.join() === "1") {
    writing.forms.set(node.outputs[0] ?? "", { ...source, directions: undefined, rank: 3 });
    return true;
  }
  const known = rank(0);
  const ordered = (axes ?? []).map((axis) =>
    axis < 0 && known !== undefined ? axis + known : axis,
  );
  const calls = ordered.toSorted((one, other) => other - one).map((axis) => `.squeeze(${axis})`);
  const after = known !== undefined && axes ? known - axes.length : undefined;
  const examples = batch();
  const gone = ordered.filter((axis) => axis < (examples?.axis ?? 0)).length;
  put(
    `${input}${axes ? calls.join("") : ".squeeze()"}`,
    after,
    examples && { ...examples, axis: examples.axis - gone },
  );
  return true;
};

const unsqueeze: Operator = ({ tensor, wholes, put, batch, rank }) => {
  const [input, axes] = [tensor(0), wholes("axes", 1)];
  if (input === undefined || !axes) return false;
  const ordered = axes.toSorted((one, other) => one - other);
  const known = rank(0);
  const examples = batch();
  // From the front on, each new axis moves those behind it.
  const axis = ordered.reduce(
    (at, each) => (each >= 0 && each <= at ? at + 1 : at),
    examples?.axis ?? 0,
  );
  put(
    `${input}${ordered.map((each) => `.unsqueeze(${each})`).join("")}`,
    known === undefined ? undefined : known + axes.length,
    examples && { ...examples, axis },
  );
  return true;
};

/** Operators that put the axes of the values otherwise. */
export const views: Readonly<Record<string, Operator>> = {
  Reshape: reshape,
  Transpose: transpose,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Flatten: ({ tensor, whole, put }) => {
    const input = tensor(0);
    const axis = whole("axis", 1);
    if (input === undefined || (axis !== 1 && axis !== -1)) return false;
    put(axis === 1 ? `torch.flatten(${input}, 1)` : `torch.flatten(${input}, 0, -2)`, 2);
    return true;
  },
  Expand: ({ form, pass }) => {
    pass();
    return form(0) !== undefined;
  },
};
