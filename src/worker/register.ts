import { withBase } from "../base.ts";

/** Sets up the service worker; resolves once it keeps the reference. Rejects where that can't be. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(withBase("/service-worker.js"));
  const { installing } = registration;
  if (registration.active) return registration;
  return Promise.race([navigator.serviceWorker.ready, installing ? failed(installing) : never]);
}

const never = new Promise<never>(() => undefined);

/** Rejects when a worker could not fetch or keep what it needs. */
const failed = (worker: ServiceWorker) =>
  new Promise<never>((_, reject) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "redundant") reject(new Error("The pages could not be kept."));
    });
  });
