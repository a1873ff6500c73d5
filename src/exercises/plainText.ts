const zeros = ["٠", "۰", "०", "০"];
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * What a person typed or pasted, in plain signs: full-width and Arabic-Indic digits become 0–9,
 * each kind of space one space, each minus a hyphen, each sign for times a cross, ⁷ becomes ^7. What
 * stands around a number, such as an equals sign, quotes or the word “parameters”, is left out.
 */
export function plainText(typed: string): string {
  return (
    typed
      .replace(/[⁻⁺]?[⁰¹²³⁴-⁹]+/g, (power) => `^${power.replace(/./g, lowered)}`)
      .replace(/[’‘ʼ′´`]/g, "'")
      // A fraction, an index or a digit in a circle stays what it is: ½ is not 12, nor 5₂ 52.
      .replace(/[^\p{No}\p{Nl}]+/gu, (run) => run.normalize("NFKC"))
      .replace(/\p{Nd}/gu, asciiDigit)
      .replace(/\p{Cf}/gu, "")
      .replace(/[−–﹣]/g, "-")
      .replace(/[✕⨯·⋅∙∗]/g, "×")
      .replaceAll("٬", ",")
      .replaceAll("٫", ".")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^[=≈"“]+ ?| ?["”!]+$/g, "")
      .replace(/(\d) ?(parameters?|params|weights?|biases|values)$/i, "$1")
  );
}

function lowered(sign: string): string {
  if (sign === "⁻") return "-";
  return sign === "⁺" ? "" : String(superscripts.indexOf(sign));
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const values = zeros.map((zero) => code - (zero.codePointAt(0) ?? 0));
  return String(values.find((value) => value >= 0 && value <= 9) ?? digit);
}
