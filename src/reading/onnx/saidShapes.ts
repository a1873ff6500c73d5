import type { ReadNetwork, ReadNode } from "../graph/network.ts";
import type { Remark } from "../translate/translation.ts";
import type { OnnxGraph, OnnxTensor } from "./graph.ts";

/** Says where a file has another shape for what comes out of a step than the one that follows from what goes in. */
export function saidShapes(graph: OnnxGraph, networks: readonly ReadNetwork[]): Remark[] {
  const shaped = [...graph.between, ...graph.outputs].filter(({ sizes }) => sizes.length > 0);
  const said = new Map(shaped.map((each) => [each.name, each]));
  const read = Map.groupBy(
    networks.flatMap(({ nodes }) => Object.values(nodes)).filter(({ role }) => role === "layer"),
    ({ from }) => from,
  );
  return graph.nodes.flatMap(({ outputs: [output = ""], operator, name, from, to }): Remark[] => {
    const tensor = said.get(output);
    const [node, ...others] = read.get(from) ?? [];
    if (!tensor || !node || others.length > 0 || agree(tensor, node)) return [];
    const shape = (sizes: readonly (number | string | null)[]) =>
      sizes.map((size) => size ?? "–").join(" × ");
    const sentence = `The file says that ${shape(tensor.sizes)} comes out of ${name === "" ? operator : name}, and by what goes in it is ${shape(node.output)}.`;
    return [{ kind: "wrong", from, to, sentence }];
  });
}

/** Open sizes and the batch agree with any; so does another number of axes, for steps may merge some. */
function agree({ sizes }: OnnxTensor, { output }: ReadNode): boolean {
  if (sizes.length !== output.length) return true;
  return sizes.every((size, axis) => {
    const own = output[axis];
    return typeof size === "string" || own === null || own === size;
  });
}
