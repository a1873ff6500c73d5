import type { Assignment, Student } from "./assignment.ts";
import { longestAnswer, mostEvents, type Event } from "./submission.ts";

/** A student’s work on an assignment while it goes on. Nothing in it is ever changed, only followed by more. */
export interface Session {
  readonly student: Student;
  readonly events: readonly Event[];
  /** What stands in the fields, by exercise and part, whether it was submitted or not. */
  readonly drafts: readonly (readonly string[])[];
}

export const newSession = ({ items }: Assignment, student: Student): Session => ({
  student,
  events: [],
  drafts: items.map(() => []),
});

/** With a text in a field; it is cut where no submission could hold it, and no answer is as long. */
export function withDraft(session: Session, item: number, part: number, text: string): Session {
  const own = session.drafts[item] ?? [];
  const parts = Array.from({ length: Math.max(own.length, part + 1) }, (_, place) =>
    place === part ? text.slice(0, longestAnswer) : (own[place] ?? ""),
  );
  return { ...session, drafts: session.drafts.with(item, parts) };
}

/** An exercise is shown once; after that it was shown. */
export function withShown(session: Session, item: number, at: number): Session {
  const wasShown = session.events.some((event) => event.kind === "shown" && event.item === item);
  return wasShown ? session : withEvent(session, { kind: "shown", at, item });
}

export const withHint = (session: Session, item: number, at: number): Session =>
  withEvent(withShown(session, item, at), { kind: "hint", at, item });

/** With what stands in the fields of an exercise handed in. */
export function withAnswer(session: Session, item: number, at: number): Session {
  const typed = session.drafts[item] ?? [];
  return withEvent(withShown(session, item, at), { kind: "answer", at, item, typed });
}

/** Whether there is anything that somebody would miss. */
export const hasWork = ({ events, drafts }: Session): boolean =>
  events.some(({ kind }) => kind !== "shown") || drafts.flat().some((text) => text !== "");

const withEvent = (session: Session, event: Event): Session =>
  session.events.length < mostEvents ? { ...session, events: [...session.events, event] } : session;
