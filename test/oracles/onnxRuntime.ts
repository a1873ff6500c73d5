import * as runtime from "onnxruntime-web";
import type { NeutralShape } from "../facts/cases.ts";
import { onnxLayer } from "./onnxLayer.ts";
import { encodeModel, type OnnxInput, type OnnxModel } from "./onnxModel.ts";
import { built, elements, refused, type Answer, type Question } from "./question.ts";

// Without workers, and without a word about the models that it refuses.
runtime.env.wasm.numThreads = 1;
runtime.env.logLevel = "fatal";
const silent = { logSeverityLevel: 4 } as const;

/** Builds a model of the layer alone, runs it in ONNX Runtime on zeros, and reads what it gives. */
export async function askOnnxRuntime(question: Question): Promise<Answer> {
  const { statistics = [], read = withoutBatch, ...model } = onnxLayer(question);
  try {
    const outputs = read(await run(model));
    const weights = Object.entries(model.weights);
    return built(
      outputs,
      weights.map(([name, shape]) =>
        statistics.includes(name) ? [name, shape, 0] : [name, shape],
      ),
    );
  } catch (thrown) {
    return refused(thrown);
  }
}

async function run(model: OnnxModel): Promise<NeutralShape[]> {
  const session = await runtime.InferenceSession.create(encodeModel(model), {
    ...silent,
    // What is to be seen is what the operator does, not what is left of it.
    graphOptimizationLevel: "disabled",
  });
  try {
    const outputs = await session.run(Object.fromEntries(model.inputs.map(zeros)), silent);
    return model.outputs.map((name) => outputs[name]?.dims ?? []);
  } finally {
    await session.release();
  }
}

const withoutBatch = (shapes: readonly NeutralShape[]) => shapes.map((shape) => shape.slice(1));

function zeros({ name, shape, type }: OnnxInput): [string, runtime.Tensor] {
  const values = type ? new BigInt64Array(elements(shape)) : new Float32Array(elements(shape));
  return [name, new runtime.Tensor(values, shape)];
}
