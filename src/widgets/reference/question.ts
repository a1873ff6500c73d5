/** Which value of what is asked makes a quantity what is wanted? As a person set it. */
export interface Question {
  readonly asked: string;
  readonly quantity: string;
  /** The text as typed. */
  readonly wanted: string;
}

const parameter = "ask";
const longestWanted = 40;

/** The question in an address’s query, `?ask=padding.outSize.27`, if both names are known. */
export function questionIn(
  query: string,
  asked: readonly string[],
  quantities: readonly string[],
): Question | undefined {
  const [text, ...others] = new URLSearchParams(query).getAll(parameter);
  if (text === undefined || others.length > 0) return undefined;
  const [name = "", quantity = "", wanted = "", ...more] = text.split(".");
  const isKnown = asked.includes(name) && quantities.includes(quantity) && more.length === 0;
  return isKnown && wanted.length <= longestWanted ? { asked: name, quantity, wanted } : undefined;
}

/** The address with a question in it, or without any. */
export function withQuestion(address: string, question: Question | undefined): string {
  const url = new URL(address);
  url.searchParams.delete(parameter);
  if (question) {
    const { asked, quantity, wanted } = question;
    url.searchParams.set(parameter, `${asked}.${quantity}.${tidy(wanted)}`);
  }
  return url.href.replaceAll("%2C", ",");
}

/** What is typed with its separators as an address likes them, and none that would be read as an end. */
const tidy = (text: string) =>
  text
    .trim()
    .replace(/\s*[,;×x]\s*|\s+/g, ",")
    .replaceAll(".", "")
    .slice(0, longestWanted);
