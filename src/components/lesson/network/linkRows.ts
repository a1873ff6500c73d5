import { workingPage } from "@components/site/workingPage.ts";

/**
 * Links a network's volumes, areas and rows: what is pointed at or focused lights all three and is
 * said in a sentence. A row's name becomes a button that opens what is below it; arrow keys walk.
 */
export function linkRows(picture: HTMLElement): void {
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
    const button = event.target instanceof Element && event.target.closest(".name");
    if (button instanceof HTMLButtonElement) open(button);
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

  function open(button: HTMLButtonElement): void {
    const row = button.closest("tr");
    const name = row?.dataset["row"] ?? "";
    const descent = picture.querySelector<HTMLElement>(`[data-of="${CSS.escape(name)}"]`);
    if (!row || !descent) return;
    const opens = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(opens));
    descent.hidden = !opens;
    const below = row.nextElementSibling;
    if (below?.matches(".below")) {
      below.toggleAttribute("hidden", !opens);
      return;
    }
    const line = document.createElement("tr");
    line.className = "below";
    const cell = line.insertCell();
    cell.colSpan = row.cells.length;
    cell.append(descent);
    row.after(line);
    void showFormula(descent);
  }
}

/** Brings the formula from the page that works it out; if it does not come, the link to it stays. */
async function showFormula(descent: Element): Promise<void> {
  const link = descent.querySelector<HTMLAnchorElement>(".formula > a");
  if (!link) return;
  const page = await workingPage(link.pathname).catch(() => undefined);
  const section = page?.getElementById(link.hash.slice(1))?.closest(".working");
  const formula = section?.querySelectorAll(".derivation");
  if (formula && formula.length > 0) {
    link.replaceWith(...[...formula].map((each) => document.importNode(each, true)));
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
