import type { Choice } from "@calc";
import { asTheyAre } from "../axes.ts";
import { kernelOf, perAxis, yes } from "../hyperparameters.ts";
import { placing, sizesOf, spatial, type Family, type Given, type Ours } from "../ours.ts";
import { paddingOf } from "./convolutions.ts";
import { paddingInRuntime } from "./runtimePools.ts";

export const pools: Family = {
  max_pool: (given) => sliding(given, "maxPool"),
  avg_pool: (given) => sliding(given, "avgPool"),
  lp_pool: (given) => sliding(given, "lpPool"),
  global_max_pool: (given) => global(given, "globalMaxPool"),
  global_avg_pool: (given) => global(given, "globalAvgPool"),
  adaptive_max_pool: (given) => adaptive(given, "adaptiveMaxPool"),
  adaptive_avg_pool: (given) => adaptive(given, "adaptiveAvgPool"),
};

function sliding(given: Given, name: string): Ours {
  const { layer, dialect } = given;
  const kernelSize = kernelOf(layer, sizesOf(given).length);
  const axes = kernelSize.length;
  return spatial(
    given,
    placing(`${name}${axes}d`, {
      kernelSize,
      stride: perAxis(layer, "stride", axes) ?? (dialect === "onnx" ? 1 : undefined),
      padding: dialect === "onnx" ? paddingInRuntime(given) : paddingOf(layer, axes),
      dilation: perAxis(layer, "dilation", axes),
      ceilMode: yes(layer, "ceil_mode"),
    }),
  );
}

/** ONNX keeps an axis of 1 for each that it took the mean of. */
function global(given: Given, name: string): Ours {
  const keepAxes = yes(given.layer, "keepdims", given.dialect === "onnx");
  const ours = spatial(given, placing(name, { keepAxes }));
  return keepAxes ? ours : { ...ours, gives: asTheyAre };
}

/** Where no size is given, an axis keeps its own. */
function adaptive(given: Given, name: string): Ours {
  const sizes = sizesOf(given);
  const wanted = given.layer["output_size"];
  const outSize: Choice = sizes.map((size, axis) => {
    const each: unknown = Array.isArray(wanted) ? wanted[axis] : wanted;
    return typeof each === "number" ? each : size;
  });
  return spatial(given, placing(name, { outSize }));
}
