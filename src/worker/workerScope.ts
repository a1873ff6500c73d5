/**
 * What stands around a service worker, as far as ours uses it. TypeScript knows these names for a
 * worker or for a page, never for both in one project.
 */
export interface WorkerScope {
  addEventListener(type: "activate" | "install", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
}

/** An event that lasts as long as what was begun on it. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
