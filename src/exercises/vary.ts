import { quantityNamed } from "@calc";
import type { ExerciseFields } from "./exerciseFields.ts";
import { choicesIn, type Worked } from "./worked.ts";
import type { Field } from "./yamlFields.ts";

/** What an exercise varies, by name, as one variant has it; nothing where it stands as it is written. */
export type Varied = Readonly<Record<string, unknown>>;

const most = 5000;

/** Every combination of what an exercise varies, behind the author’s own numbers, which come first. */
export function combinationsOf(fields: ExerciseFields): readonly Varied[] {
  if (!fields.has("vary")) return [{}];
  const { value, stop } = fields.field("vary");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return stop('"vary" has a list for each name: { kernelSize: [3, 5, 7], stride: [1, 2] }.');
  }
  const lists = Object.entries(value).map(
    ([name, list]) => [name, listOf(name, list, stop)] as const,
  );
  const count = lists.reduce((product, [, list]) => product * list.length, 1);
  if (count > most) {
    return stop(`"vary" makes ${count} combinations; up to ${most} can be tried. Shorten a list.`);
  }
  const all = lists.reduce<readonly Varied[]>(
    (made, [name, list]) => made.flatMap((each) => list.map((one) => ({ ...each, [name]: one }))),
    [{}],
  );
  return [{}, ...all];
}

/** A list as it is written, or `{ from, to, by }`. */
function listOf(name: string, list: unknown, stop: Field["stop"]): readonly unknown[] {
  if (Array.isArray(list) && list.length > 0) return list;
  if (typeof list === "object" && list !== null && "from" in list && "to" in list) {
    const { from, to } = list;
    const by = "by" in list ? list.by : 1n;
    if (typeof from === "bigint" && typeof to === "bigint" && typeof by === "bigint" && by > 0n) {
      const found: bigint[] = [];
      for (let each = from; each <= to; each += by) found.push(each);
      if (found.length > 0) return found;
    }
  }
  return stop(`"${name}" varies over a list, [1, 2, 3], or over { from: 1, to: 9, by: 2 }.`, name);
}

/**
 * The fields of an exercise about a node, as if its layer stood by itself: its numbers may be varied
 * where those of a published network may not.
 */
export function standingAlone(fields: ExerciseFields, worked: Worked): ExerciseFields {
  const { layer, inputs } = worked;
  const shapes = inputs.map(({ shape }) => shape);
  const own: Readonly<Record<string, unknown>> = {
    layer: layer.name,
    ...(shapes.length === 1 ? { input: shapes[0] } : { inputs: shapes }),
    choices: choicesIn(worked),
  };
  const isOf = (name: string) => name === "network" || name === "node" || name === "input";
  return {
    ...fields,
    has: (name) => name in own || (!isOf(name) && fields.has(name)),
    field: (name) =>
      name in own ? { ...fields.field("node"), value: own[name] } : fields.field(name),
    words: (name) => (name === "layer" ? layer.name : fields.words(name)),
    wordsIfAny: (name) => (isOf(name) ? undefined : fields.wordsIfAny(name)),
  };
}

/**
 * The fields of an exercise with what is varied in place of what is written: a choice, `node`,
 * `network`, the whole `input`, or one of the quantities that `inputNames` gives its axes.
 */
export function withVaried(
  fields: ExerciseFields,
  varied: Varied,
  inputNames: readonly string[],
): ExerciseFields {
  if (Object.keys(varied).length === 0) return fields;
  return {
    ...fields,
    has: (name) => name in varied || fields.has(name),
    field(name) {
      if (name in varied) return { ...fields.field(name), value: varied[name] };
      const written = fields.field(name);
      if (name === "input")
        return { ...written, value: inputWith(written.value, varied, inputNames) };
      if (name === "inputs" && Array.isArray(written.value)) {
        const value = written.value.map((each) => inputWith(each, varied, inputNames));
        return { ...written, value };
      }
      if (name === "layers") return { ...written, value: layersWith(written.value, varied) };
      if (name === "choices")
        return { ...written, value: choicesWith(written.value, varied, inputNames) };
      return written;
    },
    words(name) {
      const value = varied[name];
      return typeof value === "string" ? value : fields.words(name);
    },
    wordsIfAny(name) {
      const value = varied[name];
      return typeof value === "string" ? value : fields.wordsIfAny(name);
    },
  };
}

function inputWith(written: unknown, varied: Varied, names: readonly string[]): unknown {
  if (!Array.isArray(written)) return written;
  const spread = names.findIndex((name) => quantityNamed(name).parts !== undefined);
  const behind = names.length - spread - 1;
  return written.map((size: unknown, axis) => {
    const fromEnd = written.length - axis;
    const isSpread = spread >= 0 && axis >= spread && fromEnd > behind;
    const place = isSpread ? spread : axis < spread || spread < 0 ? axis : names.length - fromEnd;
    const value = varied[names[place] ?? ""];
    if (value === undefined) return size;
    return Array.isArray(value) ? (value[axis - place] as unknown) : value;
  });
}

/** `conv.outChannels` is a choice of the layer of that name. */
function layersWith(written: unknown, varied: Varied): unknown {
  const layers = Object.entries(written as object).map(([name, node]: [string, object]) => {
    const prefix = `${name}.`;
    const own = Object.entries(varied).filter(([each]) => each.startsWith(prefix));
    if (own.length === 0) return [name, node];
    const chosen = own.map(([each, value]) => [each.slice(prefix.length), value]);
    const before: unknown = "choices" in node ? node.choices : {};
    return [
      name,
      { ...node, choices: { ...(before as object), ...(Object.fromEntries(chosen) as Varied) } },
    ];
  });
  return Object.fromEntries(layers);
}

function choicesWith(written: unknown, varied: Varied, inputNames: readonly string[]): unknown {
  const known = [...inputNames, "input", "node", "network", "share"];
  const chosen = Object.entries(varied).filter(([name]) => !known.includes(name));
  return { ...(written as object), ...Object.fromEntries(chosen) };
}
