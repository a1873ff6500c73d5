import type { ClientDirective } from "astro";

/** What a person does before anything can be operated. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];

/**
 * `client:activity`: an island wakes when a person first moves, or at once where the address says
 * what it should show. What was pressed or typed in the meantime is done again then.
 */
const onActivity: ClientDirective = (load, _options, island) => {
  const missed = new Map<EventTarget, () => void>();
  const press = ({ target }: Event) => {
    if (target instanceof HTMLElement) missed.set(target, () => target.click());
  };
  const type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type === "checkbox") return;
    const { value } = target;
    missed.set(target, () => {
      target.value = value;
      target.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
  const begin = async () => {
    const hydrate = await load();
    await hydrate();
    island.removeEventListener("click", press);
    island.removeEventListener("input", type);
    // After the island has said that it is awake.
    setTimeout(() => {
      for (const again of missed.values()) again();
    });
  };
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake);
    void begin();
  };
  if (location.search !== "") {
    wake();
    return;
  }
  // It will answer, if not at once.
  for (const closed of island.querySelectorAll("fieldset")) closed.disabled = false;
  island.addEventListener("click", press);
  island.addEventListener("input", type);
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
};

export default onActivity;
