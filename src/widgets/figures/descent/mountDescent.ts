import { mount, unmount } from "svelte";
import type { OwnTexts } from "../../parts/ownTexts.ts";
import Descent from "./Descent.svelte";
import { readFacts } from "./facts.ts";

/** Shows the descent to one multiplication at the end of `target`; what comes back takes it away. */
export function mountDescent(target: HTMLElement, facts: string, own: OwnTexts): () => void {
  const descent = mount(Descent, { target, props: { facts: readFacts(facts), own } });
  return () => {
    void unmount(descent);
  };
}
