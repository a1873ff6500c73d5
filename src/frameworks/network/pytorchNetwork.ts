import type { PythonCall } from "../written.ts";
import { callLines, indented, oneOrAll, remarks } from "./lines.ts";
import { pytorchStep, type PyTorchStep } from "./pytorchSteps.ts";
import { toWrite, type Coded, type ToWrite } from "./toWrite.ts";

/** A network as PyTorch code that runs: layers one behind the other, or a module with its `forward`. */
export function toPyTorchNetwork(network: Coded): string {
  const written = toWrite(network);
  const steps = written.rows.map(pytorchStep);
  const isPlain = written.isChain && steps.every(({ isCall }) => isCall);
  return (isPlain ? sequential(steps) : asModule(network.title, written, steps)).join("\n");
}

function sequential(steps: readonly PyTorchStep[]): string[] {
  const remark = remarks();
  const lines = steps.flatMap(({ notes, made }) => [
    ...remark(notes),
    ...made.flatMap((call) => callLines(call, "", ",")),
  ]);
  return ["from torch import nn", "", "model = nn.Sequential(", ...indented(lines), ")", ""];
}

function asModule(
  title: string,
  { inputs, outputs }: ToWrite,
  steps: readonly PyTorchStep[],
): string[] {
  const remark = remarks();
  const made = steps.flatMap(({ name, notes, made: calls, parameter, also }) => [
    ...remark(notes),
    ...(parameter === undefined ? [] : [`self.${name} = nn.Parameter(${parameter})`]),
    ...(calls.length === 0 ? [] : assigned(`self.${name} = `, calls)),
    ...also,
  ]);
  const name = className(title);
  return [
    ...["import torch", "from torch import nn", "", ""],
    `class ${name}(nn.Module):`,
    ...indented(["def __init__(self):", ...indented(["super().__init__()", ...made]), ""]),
    ...indented([
      `def forward(self, ${inputs.map((input) => input.name).join(", ")}):`,
      ...indented([
        ...shapesSaid(inputs),
        ...steps.flatMap(({ forward }) => forward),
        `return ${oneOrAll(outputs, ["", ""])}`,
      ]),
    ]),
    ...["", "", `model = ${name}()`, ""],
  ];
}

/** PyTorch’s code doesn’t say what comes in; where several things do, that is hard to guess. */
function shapesSaid(inputs: ToWrite["inputs"]): string[] {
  if (inputs.length < 2) return [];
  return inputs.map(({ name, sizes }) => `# ${name}: (batch, ${sizes.join(", ")})`);
}

/** `LSTM, one unit` is LSTMOneUnit. */
function className(title: string): string {
  const words = title
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  const name = words.join("");
  return /^[A-Z]/.test(name) ? name : `Network${name}`;
}

/** One layer, or several in a row. */
function assigned(before: string, calls: readonly PythonCall[]): string[] {
  const [only, ...others] = calls;
  if (only && others.length === 0) return callLines(only, before);
  const lines = calls.flatMap((call) => callLines(call, "", ","));
  return [`${before}nn.Sequential(`, ...indented(lines), ")"];
}
