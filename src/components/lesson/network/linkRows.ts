/**
 * Links a network's volumes, areas and rows: what is pointed at or focused lights all three and is
 * said in a sentence. A row's name becomes a button; arrow keys walk. What comes back
 * lights a row.
 */
export function linkRows(picture: HTMLElement): (name: string, keep: boolean) => void {
  const rows = [...picture.querySelectorAll<HTMLTableRowElement>("tr[data-row]")];
  const says = picture.querySelector<HTMLElement>(".says");
  const buttons = rows.map((row, place) => buttonInsteadOf(row, place));
  let kept = "";
  for (const part of picture.querySelectorAll<HTMLElement>(".says, .how")) part.hidden = false;
  light(rows[1]?.dataset["row"] ?? "", true);

  picture.addEventListener("pointerover", (event) => {
    light(nameAt(event) ?? kept);
  });
  picture.addEventListener("pointerleave", () => {
    light(kept);
  });
  picture.addEventListener("focusin", (event) => {
    const name = nameAt(event);
    if (name !== undefined) light(name, true);
  });
  picture.addEventListener("click", (event) => {
    const name = nameAt(event);
    if (name !== undefined) light(name, true);
  });
  picture.querySelector("tbody")?.addEventListener("keydown", (event) => {
    const place = buttons.findIndex((button) => button === event.target);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    if (place < 0 || to === undefined) return;
    event.preventDefault();
    buttons[Math.min(Math.max(to, 0), buttons.length - 1)]?.focus();
  });
  return light;

  /** Lights one row; what is kept stays lit when the pointer has gone. */
  function light(name: string, keep = false): void {
    if (keep) kept = name;
    for (const part of picture.querySelectorAll<HTMLElement>("[data-row]")) {
      part.classList.toggle("lit", part.dataset["row"] === name);
    }
    const row = rows.find((each) => each.dataset["row"] === name);
    const sentence = row?.dataset["says"] ?? "";
    if (says && says.textContent !== sentence) says.textContent = sentence;
    if (!keep) return;
    // One row's name and numbers are reached by Tab; the others by arrow keys.
    for (const each of rows) {
      for (const stop of each.querySelectorAll<HTMLElement>("a, button")) {
        stop.tabIndex = each === row ? 0 : -1;
      }
    }
  }
}

function nameAt({ target }: Event): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-row]")?.dataset["row"];
}

function buttonInsteadOf(row: HTMLTableRowElement, place: number): HTMLButtonElement {
  const name = row.querySelector(".name");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "name";
  if (name) button.append(...name.childNodes);
  button.tabIndex = place === 1 ? 0 : -1;
  if (row.dataset["row"] !== "input") button.setAttribute("aria-expanded", "false");
  name?.replaceWith(button);
  return button;
}
