/** Shows a notice with what takes the waiting version over, and what puts it off. */
export function offer(waiting: ServiceWorker): void {
  document.getElementById("newer-version")?.remove();
  const notice = element("p", "newer-version no-print");
  notice.id = "newer-version";
  const reload = button("Reload");
  const later = button("Later");
  reload.addEventListener("click", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    waiting.postMessage("take over");
  });
  later.addEventListener("click", () => notice.remove());
  document.adoptedStyleSheets.push(look);
  // A status is read out when it is filled, not when it comes filled.
  const words = element("span", "");
  words.setAttribute("role", "status");
  notice.append(words, reload, later);
  document.body.append(notice);
  setTimeout(() => {
    words.textContent = "A newer version is ready. Reload when it suits you.";
  }, 100);
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(words: string): HTMLElement {
  const made = element("button", "");
  made.setAttribute("type", "button");
  made.textContent = words;
  return made;
}

// Its look comes with it: a page's styles are trimmed to what the page itself may show.
const look = new CSSStyleSheet();
look.replaceSync(`
  .newer-version {
    position: fixed;
    inset: auto var(--gutter) var(--space-4);
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    inline-size: fit-content;
    margin: 0 auto;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--edge);
    border-radius: var(--radius-large);
    background: var(--paper);
    color: var(--ink);
    font: var(--text-small) / 1.4 var(--sans);
  }
  .newer-version button {
    min-block-size: 2rem;
    padding: 0 var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`);
