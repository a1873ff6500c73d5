/** A lesson’s text without footnotes, and the sources that they named, as a list. */
interface Sourced {
  readonly text: string;
  readonly sources: string;
}

const definition = /^\[\^([\w-]+)\]: (.*)\n?/gm;
const mention = /\[\^([\w-]+)\]/g;

/** Jupyter’s Markdown has no footnotes: each becomes a number, in the order in which they are met. */
export function withSources(body: string): Sourced {
  const told = new Map(
    [...body.matchAll(definition)].map(([, name = "", text = ""]) => [name, text]),
  );
  const words = body.replaceAll(definition, "");
  const mentioned = [...words.matchAll(mention)].map(([, name = ""]) => name);
  const names = [...new Set([...mentioned, ...told.keys()])];
  const text = words.replaceAll(mention, (_, name: string) => ` [${names.indexOf(name) + 1}]`);
  const list = names.map((name, place) => `${place + 1}. ${told.get(name) ?? name}`);
  return { text, sources: list.length === 0 ? "" : `## Sources\n\n${list.join("\n")}` };
}
