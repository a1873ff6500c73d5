import { analyse, isLayerName, layers, place, type PlacedLayer } from "@calc";
import {
  argumentsOf,
  asIn,
  channelsLast,
  pythonTuple,
  tensorsIn,
  toKeras,
  toPyTorch,
} from "@frameworks";
import type { ReadNotebook } from "@components/lesson/readNotebook.ts";
import type { NotebookLayer } from "@widgets/notebook/notebook.ts";
import { ifInstalled, indented } from "./ifInstalled.ts";
import type { Part } from "./ipynb.ts";

/** Nobody wants to wait for more numbers than these. */
const most = 20_000_000n;

/** A layer as a framework has it: no code where it would be another there. */
interface Counted {
  readonly name: string;
  readonly code: string;
  readonly count: bigint;
}

/** Code that counts the lesson’s layers in PyTorch and in Keras, for who has them. */
export function frameworkChecks({ notebook, worked }: ReadNotebook): Part[] {
  const checks = Object.entries(notebook.layers).flatMap(([name, written]) => {
    const result = worked[name];
    const { layer: declared } = written;
    if (!isLayerName(declared) || result?.inputs.length !== 1) return [];
    const placed = placedAt(notebook, layers[declared], written);
    const [input = []] = result.inputs;
    const inputs = [input.map(String)];
    const inCode = (framework: "keras" | "pytorch"): Counted => {
      const count = countIn(framework, placed, inputs);
      const { code } = (framework === "keras" ? toKeras : toPyTorch)(placed, inputs);
      const said = asSaid(framework, placed);
      const isTheSame =
        countIn(framework, said, inputs) === count &&
        paramsIn(framework, said, inputs) === paramsIn(framework, placed, inputs);
      return { name, code: isTheSame ? code : "", count };
    };
    const sizes = channelsLast(placed.layer, input, result.values);
    const isAttention = /attention/i.test(declared);
    const shape = pythonTuple(sizes.map(BigInt));
    return [{ keras: inCode("keras"), pytorch: inCode("pytorch"), shape, isAttention }];
  });
  const torch = checks.map(({ pytorch }) => ({
    ...pytorch,
    made: `layer = ${joined("nn.Sequential", pytorch.code)}`,
  }));
  const keras = checks.map(({ keras: written, shape, isAttention }) => {
    const code = written.code.replace(/,$/, "");
    const made = isAttention
      ? `x = keras.Input(${shape})\nmodel = keras.Model(x, ${code}(x, x))`
      : `model = keras.Sequential([\n    keras.Input(${shape}),\n${indented(code)},\n])`;
    return { ...written, made };
  });
  const counted = asserting(torch, "sum(each.numel() for each in layer.parameters())");
  return [
    ...ifInstalled("pytorch", counted, true),
    ...ifInstalled("keras", asserting(keras, "model.count_params()"), true),
  ];
}

/** How many numbers a layer holds in a framework: Keras counts those that are not trained, too. */
function countIn(framework: "keras" | "pytorch", placed: PlacedLayer, inputs: readonly string[][]) {
  const tensors = tensorsIn(framework, asIn(framework, placed), ...inputs);
  return tensors
    .filter(({ isTrained }) => isTrained || framework === "keras")
    .map(({ shape }) => shape.reduce((all, size) => all * size, 1n))
    .reduce((sum, size) => sum + size, 0n);
}

/** What calc counts of a layer, with the framework’s own rules: heads that share keys are in no tensor’s shape. */
function paramsIn(
  framework: "keras" | "pytorch",
  placed: PlacedLayer,
  inputs: readonly string[][],
) {
  const [input = [], ...others] = inputs;
  const analysis = analyse(asIn(framework, placed), input, ...others);
  return analysis.ok ? analysis.values["params"] : undefined;
}

/** The layer as far as the framework has words for it. */
function asSaid(framework: "keras" | "pytorch", { layer, choices }: PlacedLayer): PlacedLayer {
  const known = argumentsOf(framework, layer).map(([, quantity]) => quantity);
  const said = Object.entries(choices).filter(
    ([name]) => known.includes(name) || !layer.hyperparameters[name]?.default,
  );
  return place(layer, Object.fromEntries(said));
}

/** What each makes and has to count; layers that are the same in a framework are made once. */
function asserting(
  layersMade: readonly (Counted & { readonly made: string })[],
  counting: string,
): string[] {
  const checked = layersMade.filter(
    ({ code, count }) => code !== "" && count > 0n && count <= most,
  );
  return [...Map.groupBy(checked, ({ made }) => made)].map(([made, alike]) => {
    const names = alike.map(({ name }) => name).join(", ");
    return [
      `# ${names}`,
      made,
      `count = ${counting}`,
      `print("${names}", count)`,
      `assert count == ${alike[0]?.count ?? 0n}`,
    ].join("\n");
  });
}

/** Several calls, a line each, read one another. */
const joined = (sequence: string, code: string) =>
  code.endsWith(",") ? `${sequence}(\n${indented(code)}\n)` : code;

/** A layer of the lesson with the choices that its author begins with. */
function placedAt(
  { values }: ReadNotebook["notebook"],
  layer: PlacedLayer["layer"],
  { choices }: NotebookLayer,
): PlacedLayer {
  const start = (text: string) => values[text]?.start ?? text;
  const chosen = Object.entries(choices).map(
    ([name, text]) =>
      [name, typeof text === "string" ? start(text) : text.map(start).join(", ")] as const,
  );
  return place(layer, Object.fromEntries(chosen));
}
