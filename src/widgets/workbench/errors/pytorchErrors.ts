import { numbersOf, said, type ErrorReader } from "./errorReader.ts";
import { firstFound, holdsWeight, isCalled, suspectsIn } from "./suspectsIn.ts";

const flatten = [
  "flatten/feature-maps-to-dense",
  "How many inputs does the first dense layer have?",
] as const;
const sizes = ["convolution/output-size", "In how many places can a kernel stand?"] as const;
const filters = [
  "convolution/filters",
  "Why do 50 filters over 25 channels give only 50 maps?",
] as const;

/** What PyTorch says when numbers do not fit, the more particular message before the more general. */
export const pytorchErrors: readonly ErrorReader[] = [
  {
    pattern:
      /(?:mat1 and mat2 shapes cannot be multiplied|size mismatch, m1:?)[^\d]*(\d+)\s*x\s*(\d+).+?(\d+)\s*x\s*(\d+)/i,
    lesson: flatten,
    explain: ([, rows = "", arrives = "", expected = "", units = ""], network) => {
      const [many, comes, wants, gives] = [rows, arrives, expected, units].map(Number);
      const suspects = firstFound(
        suspectsIn(network, holdsWeight(gives, comes)),
        suspectsIn(network, holdsWeight(gives, wants)),
      );
      const first = `${said(comes ?? 0)} values arrive for each of ${said(many ?? 0)} rows at a Linear layer that was made for ${said(wants ?? 0)}.`;
      const isUnflattened = (wants ?? 0) > (comes ?? 1) && (wants ?? 0) % (comes ?? 1) === 0;
      const change = isUnflattened
        ? `${said(wants ?? 0)} is ${said((wants ?? 0) / (comes ?? 1))} × ${said(comes ?? 0)}: were the feature maps flattened before it, as by torch.flatten(x, 1)? If they were, write nn.Linear(${arrives}, ${units}).`
        : `Write nn.Linear(${arrives}, ${units}), or change what comes before until ${said(wants ?? 0)} values come out.`;
      return { sentences: [first, change], suspects };
    },
  },
  {
    pattern:
      /Given groups=(\d+), weight of size \[([\d, ]+)\], expected input\s*\[([\d, ]+)\] to have (\d+) channels, but got (\d+) channels/i,
    lesson: filters,
    explain: ([, , weight = "", input = "", wants = "", comes = ""], network) => {
      const [filterCount, ...rest] = numbersOf(weight);
      const shape = numbersOf(input);
      const suspects = suspectsIn(network, holdsWeight(filterCount, undefined, ...rest.slice(1)));
      const isLast = shape.at(-1) === Number(wants);
      return {
        sentences: [
          `A convolution of ${said(filterCount ?? 0)} filters was made for ${wants} input channels, and ${comes} arrive.`,
          isLast
            ? `The input [${shape.join(", ")}] has its ${wants} channels last; PyTorch wants them second: x.permute(0, ${shape.length - 1}, ${shape
                .slice(2)
                .map((_, axis) => axis + 1)
                .join(", ")}).`
            : `Make its in_channels ${comes}, or let the layer before it put out ${wants} channels.`,
        ],
        suspects,
      };
    },
  },
  {
    pattern:
      /Calculated padded input size per channel: \(([\dx ]+)\)\. Kernel size: \(([\dx ]+)\)/i,
    lesson: sizes,
    explain: ([, input = "", kernel = ""], network) => {
      const [size = "", window = ""] = [input, kernel].map((text) => numbersOf(text).join(" × "));
      const [largest = 1] = numbersOf(kernel);
      return {
        sentences: [
          `A kernel of ${window} is to slide over ${size} values, the padding included, and does not fit on them.`,
          "The maps have become too small here: use a larger image, leave out a pooling layer or a stride before it, or pad.",
        ],
        suspects: suspectsIn(network, (row) => {
          return (
            isCalled(/conv|pool/i)(row) && row.input.slice(1).some((each) => each < BigInt(largest))
          );
        }),
      };
    },
  },
  {
    pattern: /(?:Given input size: \(([\dx ]+)\)\. )?Calculated output size: \(([\dx ]+)\)/i,
    lesson: sizes,
    explain: ([, input = "", output = ""], network) => {
      const shape = numbersOf(input);
      const maps = shape.length === 0 ? "The maps" : `Maps of ${shape.slice(1).join(" × ")}`;
      return {
        sentences: [
          `${maps} are too small for this pooling: ${numbersOf(output).slice(1).join(" × ")} would be left of them.`,
          "Use a larger image, leave out a pooling layer before it, or give this one a smaller window.",
        ],
        suspects: suspectsIn(network, (row) => row.input.join() === shape.join()),
      };
    },
  },
  {
    pattern:
      /Sizes of tensors must match except in dimension (\d+)\. Expected(?: size)? (\d+) but got(?: size)? (\d+)/i,
    lesson: [
      "branches/inception-and-densenet",
      "Where do the channels come from when branches meet?",
    ],
    explain: ([, axis = "", one = "", other = ""], network) => ({
      sentences: [
        `What is joined along axis ${axis} must agree everywhere else; one has ${one} where another has ${other}.`,
        Number(one) - Number(other) === 1 || Number(other) - Number(one) === 1
          ? "They differ by one: a size was odd when it was halved, and the half was rounded down. Use an input whose size can be halved that often, or crop or pad one of the two."
          : "Look at where the two parted: one of them was pooled, strided or padded differently since.",
      ],
      suspects: suspectsIn(network, isCalled(/concatenate/)),
    }),
  },
  {
    pattern:
      /size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)/i,
    lesson: ["branches/residual", "What may be added to what?"],
    explain: ([, one = "", other = "", axis = ""], network) => ({
      sentences: [
        `Two tensors are added or multiplied, and along axis ${axis} one has ${one} values, the other ${other}.`,
        axis === "1"
          ? "That is the number of channels: let a 1 × 1 convolution on the shortcut bring it to the same."
          : "One of the two ways has a stride, a pooling or a padding that the other has not.",
      ],
      suspects: suspectsIn(network, isCalled(/^(add|subtract|multiply|average|maximum)/)),
    }),
  },
  {
    pattern: /shape '\[([-\d, ]+)\]' is invalid for input of size (\d+)/i,
    lesson: flatten,
    explain: ([, target = "", size = ""], network) => {
      const sizesWanted = numbersOf(target.replaceAll(/-\d+/g, ""));
      const row = sizesWanted.reduce((product, each) => product * each, 1);
      return {
        sentences: [
          `${said(Number(size))} values cannot be laid out in rows of ${said(row)}: ${said(Number(size))} / ${said(row)} is no whole number.`,
          "Write x.flatten(1) in its place: it takes however many values there are for each example. Then give the Linear layer behind it that many in_features.",
        ],
        suspects: suspectsIn(network, isCalled(/flatten|reshape|view/)),
      };
    },
  },
  {
    pattern: /(running_mean|weight) should contain (\d+) elements not (\d+)/i,
    lesson: [
      "normalisation-and-embeddings/normalisation",
      "Why does the summary list parameters that nobody trains?",
    ],
    explain: ([, , comes = "", made = ""], network) => ({
      sentences: [
        `${comes} channels arrive at a batch normalisation that was made for ${made}.`,
        `Make its num_features ${comes}: as many as the layer before it puts out.`,
      ],
      suspects: suspectsIn(network, (row) => {
        return isCalled(/norm/i)(row) && (row.input[0] ?? 0n) === BigInt(comes);
      }),
    }),
  },
  {
    pattern: /input\.size\(-1\) must be equal to input_size\. Expected (\d+), got (\d+)/i,
    lesson: ["recurrent/simple-rnn", "Why does the length of the sequence not count?"],
    explain: ([, wants = "", comes = ""], network) => ({
      sentences: [
        `A recurrent layer was made for ${wants} features a step, and ${comes} arrive.`,
        `Make its input_size ${comes}. If ${comes} is the number of steps, the axes stand in another order: see batch_first.`,
      ],
      suspects: suspectsIn(network, isCalled(/rnn|lstm|gru/i)),
    }),
  },
];
