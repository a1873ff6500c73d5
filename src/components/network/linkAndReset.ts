import type { OwnTexts } from "@widgets/parts/ownTexts.ts";

/** Gives a picture its link, which restores what is open and chosen in it, and its reset. */
export function linkAndReset(picture: HTMLElement, own: OwnTexts, keys: readonly string[]): void {
  const actions = picture.querySelector<HTMLElement>("[data-actions]");
  const reset = actions?.querySelector<HTMLButtonElement>("[data-reset]");
  const link = actions?.querySelector<HTMLButtonElement>("[data-link]");
  if (!actions || !reset || !link) return;
  const show = () => {
    reset.hidden = keys.every((key) => own.get(key) === undefined);
  };
  reset.addEventListener("click", () => {
    // The button goes; whoever pressed it by a key goes on from the picture.
    picture.focus({ preventScroll: true });
    own.set(Object.fromEntries(keys.map((key) => [key, undefined])));
  });
  link.addEventListener("click", () => {
    const address = own.address().replace(/#.*|$/, `#${picture.id}`);
    void copy(address).then((said) => {
      say(said);
      setTimeout(say, 2000, "");
    });
  });
  const say = (said: string) => {
    link.textContent = said || "link";
    if (link.nextElementSibling) link.nextElementSibling.textContent = said;
  };
  own.follow(show);
  show();
  actions.hidden = false;
}

const copy = (address: string) =>
  navigator.clipboard.writeText(address).then(
    () => "Copied",
    () => "Not allowed here",
  );
