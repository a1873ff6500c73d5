import { defineLayer } from "../defineLayer.ts";
import type { Call, Layer, Requirement } from "../layer.ts";

const sides = { example: 1, range: [0, 1_000_000] } as const;
const shape = {
  input: ["inChannels", "inSize"],
  exampleInput: [3, 32, 32],
  output: ["inChannels", "outSize"],
};

/** Padding as a layer of its own: what stands there differs, the size does not. */
/* @__NO_SIDE_EFFECTS__ */
function padded(
  name: string,
  title: string,
  summary: string,
  { keras, pytorch }: { readonly keras?: Call; readonly pytorch: string },
  requires: readonly Requirement[] = [],
): Layer {
  const taken = { arguments: { padding: "padding" } };
  return defineLayer(name, {
    ...shape,
    title,
    summary,
    hyperparameters: { padding: sides },
    equations: { outSize: "inSize + both(padding)", macs: "0" },
    window: { size: "1", step: "1", before: "before(padding)" },
    requires,
    mistakes: {
      outSize: [
        {
          formula: "inSize + before(padding)",
          because: "That is the padding of one side. The other adds {after(padding)}.",
        },
      ],
    },
    code: {
      ...(keras && { keras: { ...keras, ...taken } }),
      pytorch: { name: pytorch, ...taken },
      onnx: { name: "Pad", arguments: { pads: "padding" } },
    },
  });
}

export const zeroPad = padded(
  "zeroPad",
  "ZeroPadding",
  "Puts zeros around the edges, as many on each side as you want.",
  { keras: { name: "ZeroPadding{axes}D" }, pytorch: "ZeroPad{axes}d" },
);

export const reflectPad = padded(
  "reflectPad",
  "ReflectionPad",
  "Widens the edges with a mirror image of what lies behind them.",
  { pytorch: "ReflectionPad{axes}d" },
  [
    {
      formula: "max(before(padding), after(padding)) < inSize",
      about: "padding",
      otherwise:
        "A mirror image of {inSize} values, the edge itself left out, is {inSize - 1} long at most. Make the padding smaller or the input larger.",
    },
  ],
);

export const replicatePad = padded(
  "replicatePad",
  "ReplicationPad",
  "Widens the edges by repeating the last value.",
  { pytorch: "ReplicationPad{axes}d" },
);

/** What is cut off at each side. */
export const crop = defineLayer("crop", {
  ...shape,
  title: "Cropping",
  summary: "Cuts values off the edges, as many from each side as you want.",
  hyperparameters: { cropping: sides },
  equations: { outSize: "inSize - both(cropping)", macs: "0" },
  window: { size: "1", step: "1", before: "0 - before(cropping)" },
  requires: [
    {
      formula: "outSize >= 1",
      about: "cropping",
      otherwise:
        "Cropping cuts off {both(cropping)} of {inSize}, so nothing is left. Make the cropping smaller or the input larger.",
    },
  ],
  mistakes: {
    outSize: [
      {
        formula: "inSize - before(cropping)",
        because: "That cuts one side only. The other loses {after(cropping)}.",
      },
    ],
  },
  code: { keras: { name: "Cropping{axes}D", arguments: { cropping: "cropping" } } },
});
