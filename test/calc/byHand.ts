import { layers, type Counts, type Network, type Shape } from "@calc";
import { openBlocks } from "../../src/calc/block.ts";

/** A layer as a programmer writes it down who has one network in mind: numbers, and no names. */
type Plain =
  | { kind: "conv"; out: number; k: number; s: number; p: number; bias: number; from: number[] }
  | { kind: "pool"; k: number; s: number; p: number; from: number[] }
  | { kind: "norm"; held: number; from: number[] }
  | { kind: "dense"; units: number; bias: number; shared: boolean; from: number[] }
  | { kind: "embedding"; rows: number; width: number; shared: boolean; from: number[] }
  | { kind: "positions" | "rows" | "same" | "merge" | "mean" | "flat"; from: number[] }
  | { kind: "attention"; heads: number; from: number[] };

interface PlainRow {
  readonly output: Shape;
  readonly counts: Counts;
}

/**
 * The floor under `summarise`: the same formulas written out by hand for the layers of VGG, ResNet
 * and GPT-2 alone, as a loop over numbers, with the same exact rows and totals as its result.
 * Nothing is checked, nothing named, no formula can be shown.
 */
export function byHand(input: readonly number[], plain: readonly Plain[]) {
  const shapes: (readonly number[])[] = [input];
  const rows: PlainRow[] = [];
  let [weights, biases, statistics, activations, macs] = [0, 0, 0, 0, 0];
  for (const layer of plain) {
    const shape = shapes[layer.from[0] ?? 0] ?? [];
    const [a = 0, b = 1, c = 1] = shape;
    let [w, bias, held, kept, m] = [0, 0, 0, 0, 0];
    let output: readonly number[] = shape;
    switch (layer.kind) {
      case "conv": {
        const { out, k, s, p } = layer;
        const [h, v] = [Math.floor((b + 2 * p - k) / s) + 1, Math.floor((c + 2 * p - k) / s) + 1];
        w = k * k * a * out;
        bias = layer.bias * out;
        m = h * v * w;
        output = [out, h, v];
        kept = out * h * v;
        break;
      }
      case "pool": {
        const { k, s, p } = layer;
        const [h, v] = [Math.floor((b + 2 * p - k) / s) + 1, Math.floor((c + 2 * p - k) / s) + 1];
        output = [a, h, v];
        kept = a * h * v;
        break;
      }
      case "norm":
        w = a;
        bias = a;
        held = layer.held * a;
        kept = a * b * c;
        break;
      case "rows":
        w = b;
        bias = b;
        kept = a * b;
        break;
      case "positions":
        w = a * b;
        kept = a * b;
        break;
      case "embedding":
        w = layer.shared ? 0 : layer.rows * layer.width;
        output = [a, layer.width];
        kept = a * layer.width;
        break;
      case "dense": {
        const features = shape.length === 1 ? a : b;
        const places = shape.length === 1 ? 1 : a;
        w = layer.shared ? 0 : features * layer.units;
        bias = layer.bias * layer.units;
        m = places * features * layer.units;
        output = shape.length === 1 ? [layer.units] : [a, layer.units];
        kept = places * layer.units;
        break;
      }
      case "attention":
        w = 4 * b * b;
        bias = 4 * b;
        m = 4 * a * b * b + 2 * a * a * b;
        kept = a * b;
        break;
      case "mean":
        output = [a];
        kept = a;
        break;
      case "flat":
        output = [a * b * c];
        break;
      case "merge":
        kept = a * b * c;
        break;
    }
    shapes.push(output);
    weights += w;
    biases += bias;
    statistics += held;
    activations += kept;
    macs += m;
    rows.push({
      output: output.map(BigInt),
      counts: counted(w, bias, held, kept, m),
    });
  }
  return { rows, totals: counted(weights, biases, statistics, activations, macs) };
}

function counted(w: number, b: number, held: number, kept: number, macs: number): Counts {
  return {
    weights: BigInt(w),
    biases: BigInt(b),
    params: BigInt(w + b),
    statistics: BigInt(held),
    activations: BigInt(kept),
    macs: BigInt(macs),
  };
}

/** The layers of a network as `byHand` wants them. Throws on one that it does not know. */
export function plainly(network: Network): Plain[] {
  const places = new Map([["input", 0]]);
  return openBlocks(network.nodes).nodes.map(({ name, node, sources }, place) => {
    places.set(name, place + 1);
    const from = sources.map((source) => places.get(source) ?? 0);
    const number = (choice: string, otherwise = 0) => Number(node.choices[choice] ?? otherwise);
    const k = number("kernelSize");
    const [s, p, bias] = [number("stride", 1), number("padding"), number("bias", 1)];
    const shared = node.sharesWith !== undefined;
    switch (node.layer) {
      case layers.conv2d:
        return { kind: "conv", out: number("outChannels"), k, s, p, bias, from };
      case layers.maxPool2d:
        return { kind: "pool", k, s: number("stride", k), p, from };
      case layers.batchNorm:
        return { kind: "norm", held: 2, from };
      case layers.layerNorm:
        return { kind: "rows", from };
      case layers.dense:
        return { kind: "dense", units: number("units"), bias, shared, from };
      case layers.embedding:
        return {
          kind: "embedding",
          rows: number("vocabulary"),
          width: number("outFeatures"),
          shared,
          from,
        };
      case layers.addLearned:
        return { kind: "positions", from };
      case layers.multiHeadAttention:
        return { kind: "attention", heads: number("heads"), from };
      case layers.globalAvgPool:
        return { kind: "mean", from };
      case layers.flatten:
        return { kind: "flat", from };
      case layers.add:
        return { kind: "merge", from };
      case layers.activation:
      case layers.dropout:
        return { kind: "same", from };
      default:
        throw new Error(`No one has written ${node.layer.name} by hand.`);
    }
  });
}
