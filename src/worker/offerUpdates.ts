/** Says that a newer version is there whenever one waits; it comes when the reader asks for it. */
export function offerUpdates(registration: ServiceWorkerRegistration): void {
  const offerIfWaiting = () => {
    const { waiting } = registration;
    // The first version has nothing to replace.
    if (!waiting || !navigator.serviceWorker.controller) return;
    // Few visits need it, so that no other fetches it.
    void import("./newerVersion.ts").then(({ offer }) => offer(waiting));
  };
  const follow = () => registration.installing?.addEventListener("statechange", offerIfWaiting);
  offerIfWaiting();
  // The browser may have found it on the way here.
  follow();
  registration.addEventListener("updatefound", follow);
}
