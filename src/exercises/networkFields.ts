import { networkNamed, networks } from "@networks";
import type { ExerciseFields } from "./exerciseFields.ts";
import { fieldAsked, seeingSubject } from "./fieldSubject.ts";
import { layerSubject, networkSubject, type Subject } from "./subject.ts";
import { suggest } from "./suggest.ts";
import { workedNodes } from "./worked.ts";

/** The subject of an exercise that names a `network`, and a `node` of it or none. */
export function nodeOrNetwork({ field, words, wordsIfAny }: ExerciseFields): Subject {
  const name = words("network");
  const network = networkNamed(name);
  if (!network) {
    const all = networks.map((each) => each.name);
    return field("network").stop(`there is no network "${name}". ${suggest(name, all)}`);
  }
  const node = wordsIfAny("node");
  if (node === undefined) return networkSubject(network);
  const worked = workedNodes(network).get(node);
  if (worked) {
    const own = seeingSubject(layerSubject(worked, "network, node and asks"), network, node);
    if (wordsIfAny("asks") !== fieldAsked) return own;
    // How far one sees depends on the layers before as well, so the prompt may speak of them.
    return { ...own, holes: new Map([...networkSubject(network).holes, ...own.holes]) };
  }
  const all = Object.keys(network.nodes);
  return field("node").stop(`${name} has no node "${node}". ${suggest(node, all)}`);
}
