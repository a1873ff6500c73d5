import {
  axisWord,
  flat,
  quantityNamed,
  type Kind,
  type Layer,
  type Shape,
  type Values,
} from "@calc";

/** A shape, and which of its axes are channels (which are shown last) or features (which are last). */
export interface LaidOut {
  readonly shape: Shape;
  readonly features: number;
  readonly kind: Extract<Kind, "channels" | "units">;
}

/** An axis of a shape: the quantity along it, and which of its axes it is where it has several. */
export interface Along {
  readonly quantity: string;
  readonly axis: number;
}

/** What a layer’s output has along each of its axes, in calc’s order. */
function alongOutput({ output }: Layer, values: Values): Along[] {
  const isThere = (name = "") => flat(values[name] ?? []).some((each) => each > 0n);
  return output
    .filter(({ when }) => when === undefined || isThere(when))
    .flatMap(({ name }) => along(name, values));
}

/** An output with its channels or features: a layer that takes any shape leaves them as they were. */
export function outputLaidOut(
  layer: Layer,
  values: Values,
  shape: Shape,
  before: LaidOut,
): LaidOut {
  const { features, kind } = before;
  const order = flat(values["order"] ?? []);
  if (order.length > 0) {
    const isMap = shape.length > 2;
    const place = order.indexOf(BigInt(features) + 1n);
    return { shape, kind: isMap ? "channels" : kind, features: place };
  }
  const names = alongOutput(layer, values).map(({ quantity }) => quantity);
  const isKept = layer.declaration.handsOn === true || takesAny(layer, names);
  if (shape.length < 2 || !isKept) return byNames(names, shape);
  if (before.shape.length < 2) return byRank(shape);
  return features < shape.length ? { shape, features, kind } : byNames(names, shape);
}

/** An input of a layer by itself: a shape of any kind is a feature map from three axes on. */
export function inputLaidOut(layer: Layer, values: Values, shape: Shape): LaidOut {
  const { input } = layer.declaration;
  if (takesAny(layer, input)) return byRank(shape);
  return byNames(
    input.flatMap((name) => along(name, values).map(() => name)),
    shape,
  );
}

/** A shape in the order in which it is shown; a vector has one size only. */
export function inOrder<Each>(sizes: readonly Each[], { features }: LaidOut): Each[] {
  const others = sizes.filter((_, axis) => axis !== features);
  return [...others, ...sizes.slice(features, features + 1)];
}

/** An axis of an output as it is shown: what is along it, how long it is and what it is called. */
export interface ShownAxis extends Along {
  readonly size: bigint;
  readonly label: string;
}

/** The axes of a layer’s output in the order in which they are shown. */
export function outputAxes(layer: Layer, values: Values, output: LaidOut): ShownAxis[] {
  const axes = alongOutput(layer, values);
  const labels = axisLabels(axes, output);
  const shown = axes.map((each, place) => ({
    ...each,
    size: output.shape[place] ?? 0n,
    label: labels[place] ?? "",
  }));
  return inOrder(shown, output);
}

/** What the axes of a shape are called, in calc’s order. */
function axisLabels(axes: readonly Along[], { features, kind, shape }: LaidOut): string[] {
  return axes.map(({ quantity, axis }, place) => {
    const { label, parts } = quantityNamed(quantity);
    if (place === features) {
      if (kind === "channels") return "channels";
      return quantity === "units" ? "units" : "features";
    }
    if (parts === "axes")
      return spatial(
        axes.filter((each) => each.quantity === quantity),
        axis,
      );
    if (parts === undefined) return label;
    if (kind === "units") return "positions";
    return spatial(shape.slice(1), place > features ? place - 1 : place);
  });
}

function spatial({ length }: { readonly length: number }, axis: number): string {
  return length === 1 ? "length" : axisWord(length, axis);
}

function takesAny({ declaration }: Layer, names: readonly string[]): boolean {
  return declaration.many === true || names.every((name) => quantityNamed(name).parts === "shape");
}

function byRank(shape: Shape): LaidOut {
  return shape.length > 2
    ? { shape, features: 0, kind: "channels" }
    : { shape, features: shape.length - 1, kind: "units" };
}

function byNames(names: readonly string[], shape: Shape): LaidOut {
  const features = names.findIndex((name) => quantityNamed(name).kind === "channels");
  if (features >= 0 && shape.length > 1) return { shape, features, kind: "channels" };
  return { shape, features: shape.length - 1, kind: "units" };
}

function along(quantity: string, values: Values): Along[] {
  if (quantityNamed(quantity).parts === undefined) return [{ quantity, axis: 0 }];
  return flat(values[quantity] ?? []).map((_, axis) => ({ quantity, axis }));
}
