/** The forms in which a formula may be copied, as its menu calls them. */
export const copyFormats = {
  latex: "TeX",
  text: "Plain text",
  latexNumbers: "TeX with the numbers",
  textNumbers: "Plain text with the numbers",
  python: "Python",
  keras: "Keras",
  pytorch: "PyTorch",
  link: "Link with the numbers",
} as const;

export type CopyFormat = keyof typeof copyFormats;

/** The menu that a button of the page opens by this id; the button says its quantity in `data-copy`. */
export const copyMenu = "copy-as";
