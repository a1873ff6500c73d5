import { formatNumber, formatShape } from "@calc";
import { formatBytes } from "@workings";
import type { Opened } from "../view/opened.ts";
import type { ErrorReader, Suspect } from "./errorReader.ts";
import { firstFound, suspectsIn } from "./suspectsIn.ts";

const memory = [
  "cost/memory",
  "Why does training run out of memory, when the network fits?",
] as const;

const change =
  "While a network trains, what each layer puts out is kept for the way back, for every example of the batch. So make the batch smaller first: half of it takes half. Smaller images, fewer channels in the first layers or half precision help next.";

/** What frameworks say when a tensor finds no place. */
export const memoryErrors: readonly ErrorReader[] = [
  {
    // TensorFlow’s “OOM when allocating tensor with shape[…]”, NumPy’s “for an array with shape (…)”.
    pattern:
      /allocat\w+ (?:\S+ ){0,8}(?:tensor with shape ?\[|array with shape \()([\d, ]{1,200})[\])](?: and (?:data )?type (\w+))?/i,
    lesson: memory,
    explain: ([, shape = "", type = ""], network) => {
      const sizes = (shape.match(/\d+/g) ?? []).map(BigInt);
      const values = valuesIn(sizes);
      const each = bytesOfType(type);
      const [, ...ofEach] = sizes;
      return {
        sentences: [
          `A tensor of ${formatShape(sizes, "channelsFirst")} found no place. It has ${formatNumber(values)} values: ${formatBytes(values * each)} at ${byteWords(each)} each.`,
          ...mostPutOut(network),
          change,
        ],
        suspects: firstFound(
          suspectsIn(network, ({ output }) => inOrder(output) === inOrder(ofEach)),
          largest(network).suspects,
        ),
      };
    },
  },
  {
    pattern:
      /(?:CUDA|HIP|XPU|MPS)(?: error:| backend)? out of memory(?:.{0,300}?Tried to allocate ([\d.]{1,20}) ([KMGT])?i?B)?|(?:tried|trying) to allocate (\d{1,20}) ?bytes/i,
    lesson: memory,
    explain: ([, amount = "", unit = "", bytes = ""], network) => {
      const asked = bytes === "" ? bytesIn(amount, unit) : BigInt(bytes);
      const told = bytes === "" ? `${amount} ${unit && `${unit}i`}B` : formatBytes(asked);
      const first =
        asked === 0n
          ? "The memory of the card is full."
          : `${told} were asked for at once, and less was free. That is room for about ${formatNumber(asked / 4n)} values of four bytes.`;
      return {
        sentences: [
          first,
          ...mostPutOut(network),
          change,
          "To predict without training, write torch.no_grad() around it in PyTorch: then nothing is kept.",
        ],
        suspects: largest(network).suspects,
      };
    },
  },
];

/** `2.00` and `G`: PyTorch’s units are powers of 1,024. */
function bytesIn(amount: string, unit: string): bigint {
  const [whole = "0", part = ""] = amount.split(".");
  const power = BigInt("KMGT".indexOf(unit.toUpperCase() || "-") + 1);
  return (BigInt(`${whole}${part}`) * 1024n ** power) / 10n ** BigInt(part.length);
}

/** How many bytes a number of a type takes: four, as in most networks, where it is not said. */
function bytesOfType(type: string): bigint {
  if (/^(double|float64|u?int64|complex64)$/i.test(type)) return 8n;
  if (/^(half|b?float16|u?int16)$/i.test(type)) return 2n;
  return /^(u?int8|bool)$/i.test(type) ? 1n : 4n;
}

const byteWords = (bytes: bigint) => (bytes === 1n ? "one byte" : `${bytes} bytes`);

/** The layer that puts out the most, which a batch multiplies. */
function largest(network: Opened | undefined): {
  readonly suspects: readonly Suspect[];
  readonly values: bigint;
} {
  const sizes = (network?.summary.rows ?? []).map(({ output }) => valuesIn(output));
  const values = sizes.reduce((most, size) => (size > most ? size : most), 0n);
  return { values, suspects: suspectsIn(network, ({ output }) => valuesIn(output) === values) };
}

function mostPutOut(network: Opened | undefined): string[] {
  const { suspects, values } = largest(network);
  const [first] = suspects;
  if (!first) return [];
  return [
    `In the code here ${first.name} puts out the most: ${formatNumber(values)} values for each example, ${formatBytes(4n * values)} at four bytes each.`,
  ];
}

const valuesIn = (shape: readonly bigint[]) => shape.reduce((product, size) => product * size, 1n);

/** The order of axes is each framework’s own. */
const inOrder = (shape: readonly bigint[]) =>
  shape.toSorted((one, other) => Number(one - other)).join(" × ");
