import { keepVisited } from "./keepVisited.ts";
import { offerUpdates } from "./offerUpdates.ts";
import { register } from "./register.ts";

// Who saves data decides at /offline/ what is fetched. Not every browser tells, so TypeScript does not know of it.
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

if (connection?.saveData !== true) {
  register()
    .then(async (registration) => {
      offerUpdates(registration);
      await keepVisited();
    })
    .catch(() => {
      // No room, or not allowed: the site needs none of this while there is a network.
    });
}
