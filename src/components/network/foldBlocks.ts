/**
 * Makes the name of each block in a network's table a button that opens the lines after it, and
 * folds them. A block that is opened again shows what was open in it before.
 */
export function foldBlocks(layers: HTMLElement): void {
  const lines = [...layers.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const all = layers.querySelector<HTMLButtonElement>(".options button");
  const buttons = new Map(
    lines.flatMap((line) => {
      const name = line.querySelector(".fold");
      return name ? [[line, buttonInsteadOf(name)] as const] : [];
    }),
  );
  for (const button of buttons.values()) {
    button.addEventListener("click", () => {
      setOpen(button, !isOpen(button));
      show();
    });
  }
  all?.addEventListener("click", () => {
    const open = !areAllOpen();
    for (const button of buttons.values()) setOpen(button, open);
    show();
  });
  if (all) all.hidden = false;

  /** A line is folded where a block that it stands in is closed. */
  function show(): void {
    let closed = Infinity;
    for (const line of lines) {
      const depth = depthOf(line);
      if (depth <= closed) closed = Infinity;
      line.classList.toggle("folded", depth > closed);
      const button = buttons.get(line);
      if (button && !isOpen(button)) closed = Math.min(closed, depth);
    }
    if (all) all.textContent = areAllOpen() ? "Fold all blocks" : "Open all blocks";
  }

  function areAllOpen(): boolean {
    return [...buttons.values()].every(isOpen);
  }
}

function buttonInsteadOf(name: Element): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = name.className;
  button.textContent = name.textContent;
  setOpen(button, false);
  name.replaceWith(button);
  return button;
}

const depthOf = (line: Element) => Number(/depth(\d)/.exec(line.className)?.[1] ?? 0);
const isOpen = (button: Element) => button.getAttribute("aria-expanded") === "true";

function setOpen(button: Element, open: boolean): void {
  button.setAttribute("aria-expanded", String(open));
}
