import { block, layers, place, type Block, type NetworkNode, type Nodes } from "@calc";

const { activation, conv2d, dense, dropout, flatten, maxPool2d } = layers;

type Five = readonly [number, number, number, number, number];

/** Simonyan and Zisserman 2014, table 1: how many convolutions each of the five blocks has. */
export function vgg([first, second, third, fourth, fifth]: Five): Nodes {
  return {
    block1: vggBlock(first, 64),
    block2: vggBlock(second, 128),
    block3: vggBlock(third, 256),
    block4: vggBlock(fourth, 512),
    block5: vggBlock(fifth, 512),
    flatten: place(flatten),
    dense1: place(dense, { units: 4096 }),
    relu1: place(activation),
    dropout1: place(dropout),
    dense2: place(dense, { units: 4096 }),
    relu2: place(activation),
    dropout2: place(dropout),
    dense3: place(dense, { units: 1000 }),
  };
}

/** Convolutions that keep the size, then a pooling that halves it. */
function vggBlock(convolutions: number, outChannels: number): Block {
  const numbers = Array.from({ length: convolutions }, (_, index) => index + 1);
  return block({
    ...Object.fromEntries(
      numbers.flatMap((number): [string, NetworkNode][] => [
        [`conv${number}`, place(conv2d, { outChannels, kernelSize: 3, padding: 1 })],
        [`relu${number}`, place(activation)],
      ]),
    ),
    pool: place(maxPool2d, { kernelSize: 2 }),
  });
}
