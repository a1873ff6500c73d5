import { flat } from "@calc";
import { sidesOf } from "../python.ts";
import type { RowToWrite } from "./toWrite.ts";

/** What PyTorch writes in place of a layer: an expression, and a tensor of its own if it learns one. */
interface PyTorchForm {
  readonly code: string;
  readonly parameter?: string;
}

type Form = (row: RowToWrite) => PyTorchForm;

/** Layers that PyTorch has no class for: what one writes in `forward`. */
export const pytorchForms: Readonly<Record<string, Form>> = {
  add: ({ sources }) => ({ code: sources.join(" + ") }),
  subtract: ({ sources }) => ({ code: sources.join(" - ") }),
  multiply: ({ sources }) => ({ code: sources.join(" * ") }),
  average: ({ sources }) => ({ code: `(${sources.join(" + ")}) / ${sources.length}` }),
  maximum: ({ sources: [first = "", ...others] }) => ({
    code: others.reduce((one, other) => `torch.maximum(${one}, ${other})`, first),
  }),
  concatenate: ({ sources, values: { axis = 1n } }) => ({
    code: `torch.cat((${sources.join(", ")}), dim=${flat(axis).join()})`,
  }),
  reshape: ({ row, sources: [source = ""] }) => ({
    code: `${source}.reshape(-1, ${row.output.join(", ")})`,
  }),
  permute: ({ sources: [source = ""], values: { order = [] } }) => ({
    code: `${source}.permute(0, ${flat(order).join(", ")})`,
  }),
  repeatVector: ({ sources: [source = ""], values: { repeats = 1n } }) => ({
    code: `${source}.unsqueeze(1).repeat(1, ${flat(repeats).join()}, 1)`,
  }),
  crop: ({ sources: [source = ""], values: { cropping } }) => ({
    code: `${source}[${["...", ...sidesOf(cropping).map(slice)].join(", ")}]`,
  }),
  noise: ({ sources: [source = ""] }) => ({
    code: `${source} + 0.1 * torch.randn_like(${source})`,
  }),
  rescaling: ({ sources: [source = ""] }) => ({ code: `${source} / 255` }),
  select: ({ sources: [source = ""], values: { step = 0n } }) => ({
    code: `${source}[:, ${flat(step).join()}]`,
  }),
  addLearned: ({ row, name, sources: [source = ""] }) => ({
    code: `${source} + self.${name}`,
    parameter: `torch.zeros(${row.output.join(", ")})`,
  }),
  scale: ({ row, name, sources: [source = ""], values: { axis = 1n } }) => {
    const own = row.output.slice(Number(flat(axis).join()) - 1);
    return {
      code: `${source} * self.${name}`,
      parameter: `torch.ones(${own.map((size, place) => (place === 0 ? size : 1)).join(", ")})`,
    };
  },
  prependToken: ({ row, name, sources: [source = ""], values: { tokens = 1n } }) => ({
    code: `torch.cat((self.${name}.expand(${source}.shape[0], -1, -1), ${source}), dim=1)`,
    parameter: `torch.zeros(1, ${flat(tokens).join()}, ${row.output.slice(1).join(", ")})`,
  }),
};

const slice = ([before, after]: readonly [bigint, bigint]) =>
  `${before === 0n ? "" : before}:${after === 0n ? "" : -after}`;
