import { summarise } from "@calc";
import { complain } from "./complain.ts";
import type { Answer, Answers, Complaint } from "./complaint.ts";
import { findRoots } from "./findRoots.ts";
import { networkFrom, type ReadNetwork } from "./graph/network.ts";
import { Stopped, type Reader } from "./interpreter/reader.ts";
import { newReader } from "./newReader.ts";
import { parse, type Parsed } from "./python/parse.ts";
import { refusedIn } from "./refused.ts";
import { readRoot } from "./roots.ts";
import { faultsIn } from "./faults.ts";
import { run } from "./interpreter/statements.ts";

/** What could be read of a text: its networks, and what there is to say about its lines. */
export interface Reading {
  readonly networks: readonly ReadNetwork[];
  readonly complaints: readonly Complaint[];
}

const mostRounds = 12;

/** Reads code of Keras, PyTorch or Lasagne. Nothing in it is executed, and nothing is thrown. */
export function readCode(text: string, answers: Answers = {}): Reading {
  const parsed = parse(text);
  const assumed = new Map<string, Answer>();
  const asked: Reader["wanted"] = new Map();
  for (let round = 0; ; round += 1) {
    const reader = newReader(text, answers, assumed);
    const networks = readOnce(reader, parsed);
    reader.wanted.forEach((each, name) => asked.set(name, each));
    const missing = [...reader.wanted.values()].filter(
      (each) => each.kind === "set" && !assumed.has(each.name),
    );
    if (missing.length > 0 && round < mostRounds) {
      for (const each of missing) if (each.kind === "set") assumed.set(each.name, each.guess);
      continue;
    }
    say(reader, networks, asked);
    return {
      networks: unsure(reader, text, parsed, networks, asked),
      complaints: sorted([...reader.complaints, ...refusedIn(networks)]),
    };
  }
}

function readOnce(reader: Reader, parsed: Parsed): ReadNetwork[] {
  try {
    run(reader, parsed.statements, reader.globals);
  } catch (error) {
    stopped(reader, error);
  }
  reader.depth = 0;
  reader.steps = 0;
  try {
    const networks = findRoots(reader).flatMap((root) => readRoot(reader, root) ?? []);
    faultsIn(reader, parsed.faults);
    return networks.length > 0 ? withWeights(networks) : dangling(reader);
  } catch (error) {
    stopped(reader, error);
    return dangling(reader);
  }
}

/** Says where a text went on for too long; what it came to until then is kept. */
function stopped(reader: Reader, error: unknown): void {
  if (!(error instanceof Stopped || error instanceof RangeError)) throw error;
  reader.isStopped = true;
  const span = error instanceof Stopped ? error.span : { from: 0, to: 0 };
  const sentence =
    "This goes on for too many steps, so it is not followed any further. Is there a loop that never ends?";
  complain(reader, "wrong", span, sentence);
}

/** Beside networks that learn something, those that don’t are losses and the like. */
function withWeights(networks: readonly ReadNetwork[]): ReadNetwork[] {
  const learning = networks.filter(({ network }) => {
    return Object.values(network.nodes).some(
      (node) => "layer" in node && node.layer.declaration.weights,
    );
  });
  return learning.length > 0 ? learning : [...networks];
}

/** Layers that were called without a model around them. */
function dangling(reader: Reader): ReadNetwork[] {
  const { nodes } = reader.graph;
  const read = new Set(nodes.flatMap(({ inputs }) => inputs));
  const ends = nodes.filter(
    (node) => node.kind === "layer" && node.role !== "turn" && !read.has(node),
  );
  const [first] = nodes;
  if (!first || ends.length === 0) return [];
  const network = networkFrom(reader, {
    title: "Network",
    span: first.span,
    library: reader.library,
    outputs: ends.map((node) => ({ kind: "tensor", node, sizes: node.sizes })),
    nodes,
    keepsAll: true,
  });
  return network ? [network] : [];
}

/** Says what is asked, and where there is nothing to read at all. */
function say(reader: Reader, networks: readonly ReadNetwork[], asked: Reader["wanted"]): void {
  for (const { span, guess, ...asks } of asked.values()) {
    if (asks.kind === "set" && Object.hasOwn(reader.answers.set ?? {}, asks.name)) continue;
    const shown = Array.isArray(guess) ? guess.join(" × ") : String(guess);
    const sentence =
      asks.kind === "input"
        ? `The code does not say what size the input is. ${shown} is taken for it.`
        : `${asks.question} The code does not say it. ${shown} is taken for it.`;
    complain(reader, "unknown", span, sentence, { asks, assumed: guess });
  }
  if (networks.length > 0 || reader.complaints.some(({ kind }) => kind === "wrong")) return;
  const isEmpty = reader.text.trim() === "";
  const sentence = isEmpty
    ? "There is no code here yet."
    : "No layer of Keras, PyTorch, Lasagne or ONNX was found here. Paste the code that makes the network.";
  complain(reader, "unknown", { from: 0, to: 0 }, sentence);
}

const sorted = (complaints: readonly Complaint[]) =>
  complaints.toSorted((one, other) => one.from - other.from || one.to - other.to);

/** Reads once more with other assumptions: what comes out differently depends on them. */
function unsure(
  { answers, assumed, chosen, isStopped }: Reader,
  text: string,
  parsed: Parsed,
  networks: readonly ReadNetwork[],
  wanted: Reader["wanted"],
): readonly ReadNetwork[] {
  if (wanted.size === 0 || networks.length === 0 || isStopped) return networks;
  const others = new Map([...assumed].map(([name, answer]) => [name, other(answer)] as const));
  const reader = newReader(text, answers, others);
  reader.stretch = 32;
  chosen.forEach((attempt, title) => reader.chosen.set(title, attempt));
  const again = readOnce(reader, parsed);
  return networks.map((network, place) => compared(network, again[place]));
}

function other(answer: Answer): Answer {
  if (typeof answer === "number") return answer + 2;
  return Array.isArray(answer) ? answer.map((size: number) => size + 2) : answer;
}

function compared(network: ReadNetwork, again: ReadNetwork | undefined): ReadNetwork {
  const params = (each: ReadNetwork | undefined) =>
    new Map(each ? summarise(each.network).rows.map((row) => [row.name, row.counts.params]) : []);
  const [one, two] = [params(network), params(again)];
  const nodes = Object.entries(network.nodes).map(([name, node]) => {
    const unlike = {
      output: String(node.output) !== String(again?.nodes[name]?.output),
      params: one.get(name) !== (two.get(name) ?? 0n),
    };
    return [name, { ...node, unsure: unlike }] as const;
  });
  return { ...network, nodes: Object.fromEntries(nodes) };
}
