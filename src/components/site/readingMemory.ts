/** What this browser keeps of a person's way through the course; nobody else learns of it. */
export interface ReadingMemory {
  /** The lessons that were read to their end. */
  readonly read: readonly string[];
  /** Where reading stopped: the lesson and the heading last passed. */
  readonly last?: { readonly lesson: string; readonly section: string } | undefined;
}

const key = "reading";
const isLesson = (name: unknown) =>
  typeof name === "string" && /^[\w-]{1,60}\/[\w-]{1,60}$/.test(name);
// Headings have letters of any language; what ends a fragment or a tag is no part of them.
const isSection = (name: unknown) => typeof name === "string" && /^[\p{L}\d_-]{0,120}$/u.test(name);

/** What is remembered; nothing where storage is forbidden or holds something else. */
export function recallReading(): ReadingMemory {
  try {
    return readingIn(localStorage.getItem(key));
  } catch {
    return { read: [] };
  }
}

/** Adds to what is remembered. Without storage it lasts as long as the page. */
export function rememberReading(lesson: string, { section = "", toTheEnd = false }): void {
  const { read } = recallReading();
  const all = toTheEnd && !read.includes(lesson) ? [...read, lesson] : read;
  try {
    localStorage.setItem(key, JSON.stringify({ read: all, last: { lesson, section } }));
  } catch {
    // Full, or forbidden: nothing here depends on it.
  }
}

/** Forgets all of it. */
export function forgetReading(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing to forget.
  }
}

/** The memory that a stored text holds, without anything in it that is none of ours. */
export function readingIn(text: string | null): ReadingMemory {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "");
  } catch {
    return { read: [] };
  }
  const { read, last } = fieldsOf(stored);
  const lessons = Array.isArray(read) ? read.filter(isLesson).slice(0, 500) : [];
  const { lesson, section } = fieldsOf(last);
  return {
    read: [...new Set(lessons as string[])],
    last:
      isLesson(lesson) && isSection(section)
        ? { lesson: lesson as string, section: section as string }
        : undefined,
  };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};
