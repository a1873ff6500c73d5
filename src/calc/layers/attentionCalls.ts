import type { LayerDeclaration } from "../layer.ts";

// torch/nn/modules/activation.py: one matrix for all three where the widths agree, else one each.
const together = "(keyFeatures = inFeatures) * (valueFeatures = inFeatures)";
const apart = `${together} = 0`;

/** How frameworks call it and print its tensors. */
export const attentionCalls: LayerDeclaration["code"] = {
  keras: {
    name: "MultiHeadAttention",
    arguments: {
      num_heads: "heads",
      key_dim: "headSize",
      value_dim: "valueSize",
      use_bias: "bias",
      output_shape: "outFeatures",
    },
    tensors: {
      "query/kernel": { of: "q_proj_weight", shape: ["inFeatures", "heads", "headSize"] },
      "query/bias": { of: "q_proj_bias", shape: ["heads", "headSize"] },
      "key/kernel": { of: "k_proj_weight", shape: ["keyFeatures", "keyValueHeads", "headSize"] },
      "key/bias": { of: "k_proj_bias", shape: ["keyValueHeads", "headSize"] },
      "value/kernel": {
        of: "v_proj_weight",
        shape: ["valueFeatures", "keyValueHeads", "valueSize"],
      },
      "value/bias": { of: "v_proj_bias", shape: ["keyValueHeads", "valueSize"] },
      "attention_output/kernel": {
        of: "out_proj.weight",
        shape: ["heads", "valueSize", "outFeatures"],
      },
      "attention_output/bias": { of: "out_proj.bias" },
    },
  },
  pytorch: {
    name: "MultiheadAttention",
    arguments: {
      embed_dim: "inFeatures",
      num_heads: "heads",
      bias: "bias",
      add_bias_kv: "biasKeyValue",
      kdim: "keyFeatures",
      vdim: "valueFeatures",
    },
    fixed: { batch_first: "True" },
    tensors: {
      in_proj_weight: {
        of: ["q_proj_weight", "k_proj_weight", "v_proj_weight"],
        shape: ["3 * inFeatures", "inFeatures"],
        when: together,
      },
      q_proj_weight: { of: "q_proj_weight", when: apart },
      k_proj_weight: { of: "k_proj_weight", when: apart },
      v_proj_weight: { of: "v_proj_weight", when: apart },
      in_proj_bias: {
        of: ["q_proj_bias", "k_proj_bias", "v_proj_bias"],
        shape: ["3 * inFeatures"],
      },
      bias_k: { of: "bias_k" },
      bias_v: { of: "bias_v" },
      "out_proj.weight": { of: "out_proj.weight" },
      "out_proj.bias": { of: "out_proj.bias" },
    },
  },
};
