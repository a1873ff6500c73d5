import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";

/** A value in a file, and how to say what is wrong with it: with the file and the line. */
export interface Field {
  readonly value: unknown;
  /** Throws `file:line: sentence`, at the line of `within` where the field's text has it. */
  readonly stop: (sentence: string, within?: string) => never;
}

/** A YAML file's fields by name, each with its place, and the file itself. */
export interface Fields {
  readonly file: Field;
  readonly named: ReadonlyMap<string, Field>;
  /** The fields of each entry of a list. */
  readonly entries: (name: string) => ReadonlyMap<string, Field>[];
}

/** Reads a YAML file of named fields. Throws, with the line, where it is none. */
export function yamlFields(file: string, text: string): Fields {
  const lines = new LineCounter();
  const stopAt = (offset: number, sentence: string): never => {
    throw new Error(`${file}:${String(lines.linePos(offset).line)}: ${sentence}`);
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    intAsBigInt: true,
    prettyErrors: false,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) stopAt(problem.pos[0], `this is not YAML: ${problem.message}`);

  const fieldOf = (node: Node | null, keyAt: number): Field => ({
    value: node?.toJS(document) as unknown,
    stop: (sentence, within) => {
      const found = within === undefined ? -1 : text.indexOf(within, node?.range?.[0] ?? keyAt);
      return stopAt(found < 0 ? keyAt : found, sentence);
    },
  });
  const fieldsOf = (node: unknown, at: number): Map<string, Field> => {
    if (!isMap<unknown, Node | null>(node)) {
      return stopAt(at, "here belong fields, each on a line of its own, such as `title: …`.");
    }
    return new Map(
      node.items.map(({ key, value }) => {
        const offset = isScalar(key) ? (key.range?.[0] ?? at) : at;
        return [isScalar(key) ? String(key.value) : "", fieldOf(value, offset)];
      }),
    );
  };
  const entries = (name: string) => {
    const list = isMap(document.contents) ? document.contents.get(name, true) : undefined;
    if (list === undefined) return [];
    const at = isNode(list) ? (list.range?.[0] ?? 0) : 0;
    if (!isSeq(list)) return stopAt(at, `"${name}" is a list.`);
    return list.items.map((item) => fieldsOf(item, isNode(item) ? (item.range?.[0] ?? at) : at));
  };
  const named = fieldsOf(document.contents, 0);
  return { file: fieldOf(null, 0), named, entries };
}
