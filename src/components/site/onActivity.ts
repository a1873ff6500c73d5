import type { ClientDirective } from "astro";

/** What a person does before anything can be operated. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];

/**
 * `client:activity`: an island wakes when a person first moves, or at once where the address says
 * what it should show; `client:activity="near"` waits until it is nearly in view as well. What was
 * pressed or typed in the meantime is done again then.
 */
const onActivity: ClientDirective = (load, { value }, island) => {
  const missed: (() => void)[] = [];
  const press = ({ target }: Event) => {
    if (target instanceof HTMLElement) missed.push(() => target.click());
  };
  const type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type === "checkbox") return;
    const { value } = target;
    missed.push(() => {
      target.value = value;
      target.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
  const begin = async () => {
    const hydrate = await load();
    touchFields(island);
    await hydrate();
    island.removeEventListener("click", press);
    island.removeEventListener("input", type);
    // After the island has said that it is awake.
    setTimeout(() => {
      for (const again of missed) again();
    });
  };
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake);
    if (value === "near") void whenNear(island).then(begin);
    else void begin();
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

/**
 * Makes each field’s value its own: Svelte takes the attribute away, and with it would go what a
 * person has selected in order to type over it.
 */
function touchFields(island: HTMLElement): void {
  for (const field of island.querySelectorAll("input")) {
    const { value } = field;
    field.value = value;
  }
}

/** Once what stands in an island, which has no box of its own, is nearly in view. */
function whenNear(island: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: "400px" },
    );
    for (const child of island.children) observer.observe(child);
  });
}

export default onActivity;
