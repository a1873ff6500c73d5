/** Words of Python, and names that written code or a framework’s class has given away already. */
const taken = new Set(
  [
    "False None True and as assert async await break class continue def del elif else except finally",
    "for from global if import in is lambda nonlocal not or pass raise return try while with yield",
    "Input Model keras layers model nn ops self torch",
    "apply bfloat16 buffers children compile cpu cuda double eval extra_repr float forward half ipu",
    "modules parameters register_buffer share_memory state_dict to train training type xpu zero_grad",
  ].flatMap((line) => line.split(" ")),
);

/** A name for each node that Python takes as a name, no two alike; the inputs come first. */
export function identifiers(
  inputs: readonly string[],
  nodes: readonly string[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const used = new Set(taken);
  const give = (node: string, wanted: string) => {
    let name = wanted;
    for (let times = 2; used.has(name); times += 1) name = `${wanted}_${times}`;
    used.add(name);
    given.set(node, name);
  };
  inputs.forEach((node, place) => give(node, place === 0 ? "inputs" : `inputs${place + 1}`));
  for (const node of nodes) {
    const plain = node.replaceAll(/\W+/g, "_");
    give(node, /^[A-Za-z_]/.test(plain) ? plain : `layer_${plain}`);
  }
  return given;
}
