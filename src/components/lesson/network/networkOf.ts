import type { Network } from "@calc";
import { networkNamed, networks } from "@networks";
import { authorError, oneOf } from "../authorError.ts";

/** The network that a lesson's tag names, `vgg16` or `vgg-16`. Throws an author's error where there is none. */
export function networkOf(file: string, name: string): Network {
  const network = networkNamed(name) ?? networks.find((each) => bare(each.name) === bare(name));
  if (network) return network;
  throw authorError(
    file,
    `network="${name}"`,
    `there is no network “${name}”. ${oneOf(networks.map((each) => each.name))}`,
  );
}

/** The words of an attribute, each one of `known`; undefined where it is left out. */
export function wordsOfAttribute(
  file: string,
  name: string,
  text: string | undefined,
  known: readonly string[],
): readonly string[] | undefined {
  const words = text?.split(/\s+/).filter((word) => word !== "");
  const wrong = words?.find((word) => !known.includes(word));
  if (wrong === undefined) return words;
  throw authorError(file, `${name}="${text ?? ""}"`, `there is no “${wrong}”. ${oneOf(known)}`);
}

const bare = (name: string) => name.replaceAll("-", "");
