const tags = /<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g;

/** The ids of the figures that a lesson's text has, given the tags that make some: their `name`, or the tag's. */
export function figureIdsIn(text: string, known: readonly string[]): string[] {
  return [...text.matchAll(tags)]
    .filter(([, tag = ""]) => known.includes(tag))
    .map(([, tag = "", said = ""]) => {
      const [, name] = /\bname="([^"]*)"/.exec(said) ?? [];
      const [, network] = /\bnetwork="([^"]*)"/.exec(said) ?? [];
      if (name !== undefined || network === undefined || !ofNetworks.has(tag)) {
        return name ?? idOf(tag);
      }
      return `${idOf(tag)}-${network}`;
    });
}

/** A lesson may have these of several networks, so that the network is in their ids. */
const ofNetworks: ReadonlySet<string> = new Set(["NetworkPicture", "Areas"]);

/** `SlidingKernel` is `sliding-kernel` on its page. */
const idOf = (tag: string) => tag.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();
