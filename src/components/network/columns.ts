/** The counts of a network's table, and on a narrow page the view in which each is shown. */
export const columns = [
  { quantity: "weights", label: "Weights", view: "details" },
  { quantity: "biases", label: "Biases", view: "details" },
  { quantity: "params", label: "Parameters", view: "learned" },
  { quantity: "share", label: "Share", view: "learned" },
  { quantity: "macs", label: "Multiply–accumulates", view: "computed" },
] as const;
