import * as tf from "@tensorflow/tfjs-core";
import { input, type layers } from "@tensorflow/tfjs-layers";
import "@tensorflow/tfjs-backend-cpu";
import type { NeutralShape, NeutralTensor } from "../facts/cases.ts";
import { built, elements, refused, type Answer, type Question } from "./question.ts";
import { kerasName, tensorFlowLayer } from "./tensorFlowLayer.ts";

// Otherwise it recommends its other packages on every run.
tf.enableProdMode();

/** A layer with a tensor of more values is built and not run. */
const mostToRun = 100_000;

/** Builds the layer in TensorFlow.js, runs it on zeros where that is quick, and reads what it gives. */
export function askTensorFlow({ layer: neutral, inputs }: Question): Answer {
  const memory = tf.engine();
  memory.startScope();
  let layer: layers.Layer | undefined;
  try {
    layer = tensorFlowLayer(neutral, inputs[0]?.length ?? 0);
    const symbols = inputs.map((shape) => input({ batchShape: [1, ...shape] }));
    const outputs = shapesOf(layer.apply(oneOrMany(symbols)));
    const tensors = layer.weights.map((weight): NeutralTensor => {
      const [name, shape] = [kerasName(neutral, weight.originalName), weight.shape.map(Number)];
      return weight.trainable ? [name, shape] : [name, shape, 0];
    });
    const all = [...inputs, ...outputs, ...tensors.map(([, shape]) => shape)];
    const isLarge = Math.max(...all.map(elements)) > mostToRun;
    return isLarge ? built(outputs, tensors) : run(layer, inputs, outputs, tensors);
  } catch (thrown) {
    return refused(thrown);
  } finally {
    for (const weight of layer?.weights ?? []) weight.dispose();
    memory.endScope();
  }
}

/** Where it gives another shape than it said, neither is an answer. */
function run(
  layer: layers.Layer,
  inputs: readonly NeutralShape[],
  outputs: readonly NeutralShape[],
  tensors: readonly NeutralTensor[],
): Answer {
  const zeros = inputs.map((shape) => tf.zeros([1, ...shape]));
  const ran = JSON.stringify(shapesOf(layer.apply(oneOrMany(zeros))));
  const said = JSON.stringify(outputs);
  return ran === said ? built(outputs, tensors) : refused(`It says ${said} and gives ${ran}.`);
}

/** One thing alone, as layers of one input take it. */
function oneOrMany<Thing>(things: readonly Thing[]): Thing | Thing[] {
  const [first, second] = things;
  return first !== undefined && second === undefined ? first : [...things];
}

function shapesOf(outputs: object | object[]): number[][] {
  // Symbolic and real tensors both have a shape; the batch comes first.
  return [outputs].flat().map((output) => (output as { shape: number[] }).shape.slice(1));
}
