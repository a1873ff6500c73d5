/** Lets a reader choose light or dark, which is remembered. The choice is hidden where no script runs. */
export function switchTheme(): void {
  const root = document.documentElement;
  const fieldset = document.querySelector<HTMLFieldSetElement>("fieldset:has([name=theme])");
  if (!fieldset) return;
  fieldset.hidden = false;
  const chosen = fieldset.querySelector<HTMLInputElement>(
    `[value=${root.dataset["theme"] ?? "system"}]`,
  );
  if (chosen) chosen.checked = true;
  fieldset.addEventListener("change", ({ target }) => {
    const theme = (target as HTMLInputElement).value;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
