/** Signs that LaTeX has a command for, as a terminal shows them. */
const signs: Readonly<Record<string, string>> = {
  cdot: "·",
  times: "×",
  lfloor: "⌊",
  rfloor: "⌋",
  lceil: "⌈",
  rceil: "⌉",
  bmod: "mod",
  le: "≤",
  ge: "≥",
  ne: "≠",
  max: "max",
  min: "min",
  sum: "sum",
  prod: "product",
};

/** A formula in LaTeX as one line of text: `⌊(227 + 4 − 11) / 4⌋ + 1`. */
export function plainMath(latex: string): string {
  let text = latex.replaceAll("{,}", ",").replaceAll(/\\(left|right|,|;|!|:)/g, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text
      .replaceAll(/\\htmlClass\{[^{}]*\}\{([^{}]*)\}/g, "$1")
      .replaceAll(/\\(?:text|mathrm|operatorname|mathit)\{([^{}]*)\}/g, "$1")
      .replaceAll(/\\t?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, over: string, under: string) => {
        return `${bracketed(over)} / ${bracketed(under)}`;
      })
      .replaceAll(/_\{([^{}]*)\}/g, "_$1")
      .replaceAll(/\^\{([^{}]*)\}/g, "^$1");
  }
  return text
    .replaceAll(/\\([a-zA-Z]+)/g, (_, name: string) => signs[name] ?? name)
    .replaceAll(/[{}]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([⌊⌈]) /g, "$1")
    .replaceAll(/ ([⌋⌉])/g, "$1")
    .trim();
}

const bracketed = (text: string) => (/[ +−-]/.test(text.trim()) ? `(${text.trim()})` : text.trim());
