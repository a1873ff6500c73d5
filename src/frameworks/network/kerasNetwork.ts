import { asOurs, imageOrder, type AxisOrder } from "./kerasOrder.ts";
import { classLines } from "./kerasClasses.ts";
import { inputOrder, kerasStep, turned, type KerasStep } from "./kerasSteps.ts";
import { turn } from "./kerasTurn.ts";
import { callLines, indented, oneOrAll, remarks } from "./lines.ts";
import { toWrite, type Coded, type ToWrite } from "./toWrite.ts";
import { pythonTuple } from "../python.ts";

/** A network as Keras code that runs: layers one behind the other, or the functional API where it branches. */
export function toKerasNetwork(network: Coded): string {
  const written = toWrite(network);
  const orders = new Map<string, AxisOrder>();
  const inputs = written.inputs.map(({ name, sizes }) => {
    const order = inputOrder(written.rows, name, sizes.length);
    orders.set(name, order);
    return { name, shape: pythonTuple(order.map((axis) => BigInt(sizes[axis] ?? 1))) };
  });
  const steps = written.rows.map((each) => {
    const held = each.sources.map((source, place) => {
      return orders.get(source) ?? asOurs(each.row.inputs[place]?.length ?? 0);
    });
    const step = kerasStep(each, held);
    orders.set(each.name, step.order);
    return step;
  });
  const isPlain = written.isChain && steps.every(({ code }) => code === undefined);
  const body = isPlain
    ? sequential(inputs[0]?.shape ?? "()", steps, orders)
    : functional(inputs, written, steps, orders);
  const classes = [...new Set(steps.flatMap(({ uses }) => uses ?? []))];
  const names = ["Input", isPlain ? "Sequential" : "Model", "layers"];
  return [
    `from keras import ${[...names, ...(classes.length > 0 ? ["ops"] : [])].join(", ")}`,
    ...classes.flatMap(classLines),
    ...(classes.length > 0 ? ["", ""] : [""]),
    ...body,
    "",
  ].join("\n");
}

function sequential(
  shape: string,
  steps: readonly KerasStep[],
  orders: ReadonlyMap<string, AxisOrder>,
): string[] {
  const remark = remarks();
  const last = steps.at(-1);
  const end = last && endTurn(orders.get(last.name) ?? []);
  const lines = steps.flatMap(({ notes, turns, made }) => [
    ...remark(notes),
    ...[...turns, ...made].flatMap((call) => (call ? callLines(call, "", ",") : [])),
  ]);
  const all = [`Input(${shape}),`, ...lines, ...(end ? callLines(end, "", ",") : [])];
  return ["model = Sequential(", ...indented(["[", ...indented(all), "]"]), ")"];
}

function functional(
  inputs: readonly { readonly name: string; readonly shape: string }[],
  { rows, outputs }: ToWrite,
  steps: readonly KerasStep[],
  orders: ReadonlyMap<string, AxisOrder>,
): string[] {
  const remark = remarks();
  const owners = new Set(rows.flatMap(({ owner }) => owner?.name ?? []));
  /** What only has its axes told otherwise is the step before it. */
  const aliases = new Map<string, string>();
  const known = (name: string) => aliases.get(name) ?? name;
  const lines = steps.flatMap((step, place) => {
    const read = (rows[place]?.sources ?? []).map(known);
    if (step.made.length === 0 && !step.code && step.sharedWith === undefined) {
      aliases.set(step.name, read[0] ?? "");
      return [];
    }
    const sources = read.map((each, at) => turned(each, step.turns[at]));
    return [...remark(step.notes), ...stepLines(step, sources, owners.has(step.name))];
  });
  const ends = outputs.map((name) => turned(known(name), endTurn(orders.get(name) ?? [])));
  const from = oneOrAll(
    inputs.map(({ name }) => name),
    ["[", "]"],
  );
  return [
    ...inputs.map(({ name, shape }) => `${name} = Input(${shape})`),
    ...lines,
    `model = Model(${from}, ${oneOrAll(ends, ["[", "]"])})`,
  ];
}

/** The lines of a step: its layers called one behind the other. */
function stepLines(step: KerasStep, sources: readonly string[], isShared: boolean): string[] {
  const { name, code, made, isMany, sharedWith } = step;
  if (code) return [`${name} = ${code(sources)}`];
  const given = isMany ? `[${sources.join(", ")}]` : callWith(step, sources);
  if (sharedWith !== undefined) return [`${name} = ${sharedWith}_layer(${given})`];
  return made.flatMap((call, place) => {
    const source = place === 0 ? given : name;
    if (!isShared || place < made.length - 1) return callLines(call, `${name} = `, `(${source})`);
    return [...callLines(call, `${name}_layer = `), `${name} = ${name}_layer(${source})`];
  });
}

/** keras/src/layers/attention/multi_head_attention.py: the query, then what it asks. */
function callWith({ made }: KerasStep, sources: readonly string[]): string {
  const [only = ""] = sources;
  const isAttention = made.some(({ name }) => name.endsWith("Attention"));
  return isAttention && sources.length === 1 ? `${only}, ${only}` : sources.join(", ");
}

/** What comes out has its channels last, or its axes as we have them. */
function endTurn(order: AxisOrder) {
  const [ours, image] = [asOurs(order.length), imageOrder(order.length)];
  return order.join() === ours.join() ? undefined : turn(order, image);
}
