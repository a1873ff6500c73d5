import type { Span } from "../python/tree.ts";
import { pythonWriter, type Part } from "./pythonWriter.ts";
import type { Translation } from "./translation.ts";

/** A line of a class, and where what it says comes from. */
export interface ClassLine {
  readonly source: Span;
  readonly parts: readonly Part[];
}

/** A module of PyTorch: what it holds, what it does with its inputs, and an example of them. */
interface TorchClass {
  readonly title: string;
  readonly held: readonly ClassLine[];
  readonly steps: readonly ClassLine[];
  readonly given: string;
  readonly returned: string;
  readonly example: string;
}

const imports = "import torch\nimport torch.nn as nn\nimport torch.nn.functional as F";

/** Writes a module, makes one and calls it once, so that the sizes of its inputs are known. */
export function torchClass(module: TorchClass): Pick<Translation, "python" | "pieces"> {
  const { title, held, steps, given, returned, example } = module;
  const { line, written } = pythonWriter(imports);
  const whole = { from: 0, to: 0 };
  const sound = title.replaceAll(/\W+/g, "_").replace(/^_+|_+$/g, "");
  const name = /^[A-Za-z]/.test(sound) ? sound : "Network";
  line(whole, `class ${name}(nn.Module):`);
  line(whole, "    def __init__(self):");
  line(whole, "        super().__init__()");
  for (const { source, parts } of held) line(source, "        ", ...parts);
  line(whole, `    def forward(self, ${given}):`);
  for (const { source, parts } of steps) line(source, "        ", ...parts);
  line(whole, `        return ${returned}`);
  line(whole, `model = ${name}()`);
  line(whole, `model(${example})`);
  return written();
}
