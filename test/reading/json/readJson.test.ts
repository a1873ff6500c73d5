import { summarise } from "@calc";
import { readCode } from "@reading";
import { expect, test } from "vitest";

const rowsOf = (text: string) => {
  const { networks } = readCode(text);
  return networks.flatMap(({ network, nodes }) =>
    summarise(network)
      .rows.filter(({ name }) => nodes[name]?.role !== "turn")
      .map(({ name, counts }) => [name, nodes[name]?.output.slice(1).join(" × "), counts.params]),
  );
};

test("Keras 1 has its layers in a bare list, and its own words for their arguments", () => {
  const text = JSON.stringify({
    class_name: "Sequential",
    keras_version: "1.2.2",
    config: [
      {
        class_name: "Convolution2D",
        config: {
          name: "convolution2d_1",
          trainable: true,
          batch_input_shape: [null, 28, 28, 1],
          nb_filter: 32,
          nb_row: 3,
          nb_col: 5,
          border_mode: "valid",
          subsample: [1, 1],
          dim_ordering: "tf",
          bias: true,
          activation: "relu",
          W_regularizer: null,
        },
      },
      { class_name: "Flatten", config: { name: "flatten_1", trainable: true } },
      {
        class_name: "Dense",
        config: {
          name: "dense_1",
          output_dim: 10,
          input_dim: null,
          bias: true,
          activation: "softmax",
        },
      },
    ],
  });
  // 3·5·1·32 + 32 = 512; 26 × 24 × 32 = 19,968 values; 19,968·10 + 10 = 199,690.
  expect(rowsOf(text)).toEqual([
    ["convolution2d_1", "26 × 24 × 32", 512n],
    ["flatten_1", "19968", 0n],
    ["dense_1", "10", 199_690n],
  ]);
});

/** A layer of a functional model as Keras 2 writes it. */
const layer = (
  class_name: string,
  name: string,
  config: object,
  inbound_nodes: unknown[] = [],
) => ({
  class_name,
  name,
  config: { name, trainable: true, ...config },
  inbound_nodes,
});

test("Keras 2 names what a layer reads; one that is called twice has its weights once", () => {
  const text = JSON.stringify({
    class_name: "Model",
    config: {
      name: "twins",
      layers: [
        layer("InputLayer", "left", { batch_input_shape: [null, 8] }),
        layer("InputLayer", "right", { batch_input_shape: [null, 8] }),
        layer("Dense", "shared", { units: 4, use_bias: true }, [
          [["left", 0, 0, {}]],
          [["right", 0, 0, {}]],
        ]),
        layer("Concatenate", "both", { axis: -1 }, [
          [
            ["shared", 0, 0, {}],
            ["shared", 1, 0, {}],
          ],
        ]),
        layer("TFOpLambda", "tf.math.multiply", { function: "math.multiply" }, [
          [["both", 0, 0, { y: ["both", 0, 0] }]],
        ]),
      ],
      input_layers: [
        ["left", 0, 0],
        ["right", 0, 0],
      ],
      output_layers: [["tf.math.multiply", 0, 0]],
    },
    keras_version: "2.12.0",
    backend: "tensorflow",
  });
  const [read] = readCode(text).networks;
  // 8·4 + 4 = 36, once.
  expect(read && summarise(read.network).totals.params).toBe(36n);
  expect(rowsOf(text).map(([, output]) => output)).toEqual(["4", "4", "8", "8"]);
  expect(read?.network.title).toBe("twins");
});

test("a number of the JSON is found where it stands, so that it can be changed there", () => {
  const text = `{"class_name": "Sequential", "config": {"name": "s", "layers": [
  {"class_name": "InputLayer", "config": {"batch_shape": [null, 6]}},
  {"class_name": "Dense", "config": {"name": "d", "units": 12}}]}}`;
  const node = readCode(text).networks[0]?.nodes["d"];
  expect(node?.line).toBe(3);
  const written = node?.arguments.map(({ name, from, to }) => [name, text.slice(from, to)]);
  expect(written).toContainEqual(["units", "12"]);
});

test("a layer of one’s own is no more than a name in the JSON, and that is said once", () => {
  const own = (name: string) => ({ class_name: "Glow", config: { name, units: 3 } });
  const { networks, complaints } = readCode(
    JSON.stringify({
      class_name: "Sequential",
      config: {
        layers: [
          { class_name: "Dense", config: { units: 3, batch_input_shape: [null, 2] } },
          own("one"),
          own("two"),
        ],
      },
    }),
  );
  expect(networks[0] && summarise(networks[0].network).totals.params).toBe(9n);
  expect(complaints.filter(({ sentence }) => sentence.startsWith("Glow is no layer"))).toHaveLength(
    1,
  );
});

test("what Python prints of get_config() is read as well", () => {
  const text = `{'name': 'sequential', 'layers': [
    {'class_name': 'Dense', 'config': {'name': 'd', 'units': 5, 'use_bias': False, 'batch_input_shape': (None, 7)}}]}`;
  // 7·5 weights and no bias.
  expect(rowsOf(text)).toEqual([["d", "5", 35n]]);
});

test("JSON that breaks off, and JSON of something else, are told apart", () => {
  const broken = readCode('{"class_name": "Sequential",\n "config": {"layers": [}');
  expect(broken.networks).toEqual([]);
  expect(broken.complaints[0]).toMatchObject({ kind: "wrong", line: 2 });
  expect(readCode('{"layers": 3}').complaints[0]?.sentence).toContain("no model of Keras is in it");
});

test("a layer that reads what is not there is named, and the rest still shows", () => {
  const text = JSON.stringify({
    class_name: "Functional",
    config: {
      name: "torn",
      layers: [
        layer("InputLayer", "in", { batch_shape: [null, 4] }),
        layer("Dense", "there", { units: 2 }, [[["in", 0, 0, {}]]]),
        layer("Dense", "torn_off", { units: 2 }, [[["gone", 0, 0, {}]]]),
      ],
      input_layers: [["in", 0, 0]],
      output_layers: [["there", 0, 0]],
    },
  });
  expect(rowsOf(text)).toEqual([["there", "2", 10n]]);
  expect(readCode(text).complaints[0]?.sentence).toMatch(/^torn_off reads a layer that is not/);
});
