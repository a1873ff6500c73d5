/** The calendar day where the learner is, `2026-11-22`. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")).join("-");
}
