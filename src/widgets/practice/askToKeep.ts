/** Asks the browser not to clear away what this site keeps; what it says changes nothing here. */
export async function askToKeep(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Older browsers, and pages that are not served safely, cannot be asked.
  }
}
