import { wholesIn, type BatchAxis, type Form } from "./forms.ts";
import type { OnnxNode, OnnxTensor } from "./graph.ts";
import type { Writing } from "./writing.ts";

/** A step as its operator reads it. */
export interface Step {
  readonly writing: Writing;
  readonly node: OnnxNode;
  readonly form: (place: number) => Form | undefined;
  /** A tensor that is computed, as it is named in Python. */
  readonly tensor: (place: number) => string | undefined;
  readonly rank: (place: number) => number | undefined;
  /** Numbers that the file keeps for an input. */
  readonly kept: (place: number) => OnnxTensor | undefined;
  readonly whole: (setting: string, unsaid: number) => number;
  readonly word: (setting: string, unsaid: string) => string;
  /** Whole numbers of a setting, or those of an input: newer versions moved many from one to the other. */
  readonly wholes: (setting: string, place?: number) => readonly number[] | undefined;
  /** Writes what comes out; the examples are where they were, if nothing else is said. */
  readonly put: (text: string, rank?: number, batch?: BatchAxis) => void;
  readonly batch: () => BatchAxis | undefined;
  /** What comes out is what came in. */
  readonly pass: (place?: number) => void;
}

/** Writes a step; false where it cannot be said in Python as it stands. */
export type Operator = (step: Step) => boolean;

/** A step with all that it reads. */
export function stepOf(writing: Writing, node: OnnxNode): Step {
  const form = (place: number) => writing.forms.get(node.inputs[place] ?? "");
  const output = node.outputs[0] ?? "";
  const batch = () => {
    const read = node.inputs.map((_, place) => form(place)).find((each) => each?.kind === "tensor");
    return read?.kind === "tensor" ? read.batch : undefined;
  };
  return {
    writing,
    node,
    form,
    tensor: (place) => {
      const found = form(place);
      if (found?.kind === "tensor") return found.text;
      return found?.kind === "kept" ? learned(writing, node, found.tensor) : undefined;
    },
    rank: (place) => {
      const found = form(place);
      return found?.kind === "tensor"
        ? found.rank
        : found?.kind === "kept"
          ? found.tensor.sizes.length
          : undefined;
    },
    kept: (place) => {
      const found = form(place);
      return found?.kind === "kept" || found?.kind === "factor" ? found.tensor : undefined;
    },
    whole: (setting, unsaid) => {
      const value = node.settings.get(setting);
      return typeof value === "number" ? value : unsaid;
    },
    word: (setting, unsaid) => {
      const value = node.settings.get(setting);
      return typeof value === "string" ? value : unsaid;
    },
    wholes: (setting, place) => {
      const value = node.settings.get(setting);
      if (Array.isArray(value)) return value.map(Number);
      return place === undefined ? undefined : wholesIn(form(place));
    },
    batch,
    put: (text, rank, own = batch()) => {
      writing.put(node, text, { rank, batch: own });
    },
    pass: (place = 0) => {
      const found = form(place);
      if (found) writing.forms.set(output, found);
    },
  };
}

/** Learned numbers by themselves: `self.token`. */
function learned(writing: Writing, node: OnnxNode, tensor: OnnxTensor): string {
  const sizes = tensor.sizes.map((size) => (typeof size === "number" ? size : 1));
  return writing.hold(
    { ...node, name: `${tensor.name}/` },
    [`nn.Parameter(torch.zeros(${sizes.join(", ")}))`],
    [tensor],
  );
}
