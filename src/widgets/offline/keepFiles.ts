/** Where files are fetched from, and where they are put. */
export interface Shelf {
  readonly fetch: (address: string, signal: AbortSignal) => Promise<Response>;
  readonly put: (address: string, response: Response) => Promise<void>;
}

/** How keeping ended. */
export type Ending = "done" | "stopped" | "full" | "offline";

/** So many are on their way at once. */
const lanes = 6;

/**
 * Fetches files and keeps them, and tells of each that is kept. Ends early when it is stopped, when the
 * browser has no more room, or when a file can't be fetched.
 */
export async function keepFiles(
  addresses: readonly string[],
  { fetch, put }: Shelf,
  tell: (address: string) => void,
  signal: AbortSignal,
): Promise<Ending> {
  const isStopped = () => signal.aborted;
  const waiting = [...addresses];
  let ending: Ending = "done";
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const failed = await keepOne(next);
      if (failed) {
        // The other lanes find nothing more to do.
        waiting.length = 0;
        if (ending === "done") ending = failed;
        return;
      }
      tell(next);
    }
  };
  const keepOne = async (address: string): Promise<Ending | undefined> => {
    let response: Response;
    try {
      if (isStopped()) return "stopped";
      response = await fetch(address, signal);
      if (!response.ok) return "offline";
    } catch {
      return isStopped() ? "stopped" : "offline";
    }
    try {
      await put(address, response);
      return undefined;
    } catch {
      // The line may have broken in the middle of a file, which looks the same.
      return isStopped() ? "stopped" : navigator.onLine ? "full" : "offline";
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ending;
}
