/** What lets keys reach a formula that may be wider than the page, so as to scroll it, and says what is reached. */
export const scrolled = (name: string) =>
  ({ tabindex: 0, role: "group", "aria-label": name }) as const;
