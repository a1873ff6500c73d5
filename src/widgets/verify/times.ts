import { counted } from "@calc";

/** A moment as a person says it; the clocks of students may say anything. */
export function timeText(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "at no time";
  return date.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}

/** How long after the beginning something was: “after 3 min 20 s”. */
export function sinceText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [days, hours, minutes] = [86_400, 3600, 60].map(
    (unit) => (seconds - (seconds % unit)) / unit,
  );
  if (days !== undefined && days > 0) return `after ${counted(days, "day")}`;
  if (hours !== undefined && hours > 0) return `after ${hours} h ${(minutes ?? 0) % 60} min`;
  if (minutes !== undefined && minutes > 0) return `after ${minutes} min ${seconds % 60} s`;
  return `after ${seconds} s`;
}
