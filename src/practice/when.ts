import { dayOf } from "./day.ts";

const names = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** When something comes back, as one would say it: “today”, “tomorrow”, “in 5 days”, “on 3 March 2027”. */
export function whenSaid(iso: string, now: Date): string {
  const due = new Date(iso);
  // Calendar days, which are not all of 24 hours.
  const days = Math.round((midnight(due) - midnight(now)) / 86_400_000);
  if (days <= 0) return "today";
  if (days === 1) return "tomorrow";
  return days <= 60 ? `in ${days} days` : `on ${names.format(due)}`;
}

const midnight = (moment: Date) => Date.parse(`${dayOf(moment)}T00:00:00Z`);
