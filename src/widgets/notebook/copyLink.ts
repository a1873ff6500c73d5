import { write } from "../parts/slots.ts";
import type { Store } from "./store.ts";

/** Copies an address that restores the page, with what is ticked to be locked or hidden. */
export async function copyLink(bar: HTMLElement, store: Store, button: HTMLElement): Promise<void> {
  const url = new URL(store.address());
  for (const name of ["lock", "hide"]) {
    const ticked = bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
    if (ticked.length > 0) url.searchParams.set(name, [...ticked].map(({ value }) => value).join());
    // Until they are listed, a link that came with some keeps them.
    else if (bar.querySelector("input")) url.searchParams.delete(name);
  }
  const label = button.textContent;
  await navigator.clipboard.writeText(url.href).then(
    () => write(button, "Copied"),
    () => write(button, "Not allowed here"),
  );
  setTimeout(() => {
    write(button, label);
  }, 2000);
}
