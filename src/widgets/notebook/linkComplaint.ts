/** What is said of a link that can’t be shown as it is: what of it, and whether the rest is there. */
export const linkComplaint = (doubts: readonly string[], isRestShown: boolean) =>
  [
    "The link asks for something that can’t be.",
    ...doubts,
    isRestShown ? "The rest of it is shown." : "Here is the page as it begins.",
  ].join(" ");
