import { withBase } from "../base.ts";

/** So long after a page has loaded, in milliseconds, it is at rest. */
const pause = 2000;

/** Fetches, once the page is at rest, what keeps the site for times without a network (page.ts). */
export function beginToKeep(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  addEventListener("load", () =>
    setTimeout(() => {
      // An `import()` would bring what preloads modules to every page, which is larger than this.
      const script = document.createElement("script");
      script.type = "module";
      script.src = withBase("/offline.js");
      document.head.append(script);
    }, pause),
  );
}
