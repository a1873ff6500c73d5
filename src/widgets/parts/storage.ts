/** What the browser keeps under a name; nothing where it keeps none, or may not be asked. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text until the next visit, and says whether it could: storage may be missing, full or forbidden. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return localStorage.getItem(name) === text;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // What can’t be reached was not kept either.
  }
}
