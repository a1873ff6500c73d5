import { numbersOf, said, type ErrorReader } from "./errorReader.ts";
import { firstFound, isCalled, suspectsIn } from "./suspectsIn.ts";

const channels = ["shapes/channels-and-batch", "Is it 3 × 224 × 224 or 224 × 224 × 3?"] as const;

const named = (message: string) => /layer\s+"?([\w./-]+)"?/i.exec(message)?.[1] ?? "";

/** What Keras says when numbers do not fit. */
export const kerasErrors: readonly ErrorReader[] = [
  {
    pattern: /expected axis (-?\d+) of input shape to have value \{?(\d+)\}?[^(]*(?:\(([^)]*)\))?/i,
    lesson: ["flatten/feature-maps-to-dense", "How many inputs does the first dense layer have?"],
    explain: ([message = "", axis = "", wants = "", shape = ""], network) => {
      const sizes = numbersOf(shape);
      const comes = axis === "-1" ? sizes.at(-1) : sizes.at(Number(axis) - 1);
      const isUnflattened =
        sizes.length > 1 && sizes.reduce((product, size) => product * size, 1) === Number(wants);
      return {
        sentences: [
          `The layer learned weights for ${said(Number(wants))} values along axis ${axis}${comes === undefined ? "" : `, and ${said(comes)} arrive`}.`,
          isUnflattened
            ? `${sizes.join(" × ")} is ${said(Number(wants))}: put a Flatten layer before it.`
            : "Its weights were made for another input. Give the model images or rows of the size that it was built for, or build it anew with this one.",
        ],
        suspects: firstFound(
          suspectsIn(network, ({ name }) => name === named(message)),
          suspectsIn(network, (row) => row.input.includes(BigInt(wants)) && row.counts.params > 0n),
        ),
      };
    },
  },
  {
    pattern:
      /expected (min_)?ndim=(\d+), found ndim=(\d+)(?:\. Full shape received: \(?([^)\n]*)\)?)?/i,
    lesson: channels,
    explain: ([message = "", , wants = "", found = "", shape = ""], network) => {
      const [expected, given] = [Number(wants), Number(found)];
      const last = ` ${shape ? `(${shape.trim()}) ` : ""}`;
      const isRecurrent = expected === 3 && given === 2;
      return {
        sentences: [
          `A tensor with ${given} axes${last}arrives at a layer that takes ${expected}; the batch is one of them.`,
          isRecurrent
            ? "A recurrent layer reads steps of features. If the layer before it is recurrent too, give that one return_sequences=True; else add the axis of the features with x[..., None]."
            : given < expected
              ? "An axis is missing, most often that of the channels: images in grey are (height, width, 1). Add it with x[..., None]."
              : "There is an axis too many. Flatten what comes in, or pool it globally, before this layer.",
        ],
        suspects: firstFound(
          suspectsIn(network, ({ name }) => name === named(message)),
          isRecurrent ? suspectsIn(network, isCalled(/rnn|lstm|gru/i)) : [],
        ),
      };
    },
  },
  {
    pattern: /Negative dimension size caused by subtracting (\d+) from (\d+)/i,
    lesson: ["convolution/output-size", "In how many places can a kernel stand?"],
    explain: ([, kernel = "", size = ""], network) => ({
      sentences: [
        `A window of ${kernel} does not fit on maps that are ${size} along an axis.`,
        'The maps have become too small here: begin with a larger image, leave out a pooling layer, or say padding="same".',
      ],
      suspects: suspectsIn(network, (row) => {
        return (
          isCalled(/conv|pool/i)(row) && row.input.slice(1).some((each) => each < BigInt(kernel))
        );
      }),
    }),
  },
  {
    pattern:
      /Concatenate`? layer requires inputs with matching shapes except for the concatenation axis\. Received: (?:input_shape=)?(.*)/i,
    lesson: [
      "branches/inception-and-densenet",
      "Where do the channels come from when branches meet?",
    ],
    explain: ([, shapes = ""], network) => ({
      sentences: [
        `What is joined must agree along every other axis: ${shapes.trim().slice(0, 120)}.`,
        "Where sizes differ by one, a size was odd when it was halved. Use an input that can be halved that often, or crop or pad one of the two.",
      ],
      suspects: suspectsIn(network, isCalled(/concatenate/)),
    }),
  },
  {
    pattern:
      /(?:Inputs have incompatible shapes|Operands could not be broadcast together with shapes)[^(]*(\([^)]*\))[^(]*(\([^)]*\))/i,
    lesson: ["branches/residual", "What may be added to what?"],
    explain: ([, one = "", other = ""], network) => ({
      sentences: [
        `${one} and ${other} are to be added, and are not the same.`,
        "Bring the shortcut to the same channels and size with a 1 × 1 convolution of the same stride.",
      ],
      suspects: suspectsIn(network, isCalled(/^(add|subtract|multiply|average|maximum)/)),
    }),
  },
  {
    pattern:
      /number of input channels must be evenly divisible by[^\d]*(\d+)?|expected channels? .*?(\d+).*?got (\d+)/i,
    lesson: ["convolution/groups-and-depthwise", "Must every filter read every channel?"],
    explain: (_, network) => ({
      sentences: [
        "The channels that arrive do not fit the filters of this convolution.",
        "Check the number of groups, and whether the channels stand last in input_shape.",
      ],
      suspects: suspectsIn(network, isCalled(/conv/i)),
    }),
  },
];
