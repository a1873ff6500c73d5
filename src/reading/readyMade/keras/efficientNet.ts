import { roundedWidths } from "../roundedWidths.ts";
import { framed } from "./frame.ts";

/** EfficientNet of `keras.applications`, B0 to B7, which brings the pixels to its scale itself. */
export const efficientNet = framed(`import math

${roundedWidths}
def active(x, norm, name):
    x = layers.BatchNormalization(name=norm)(x)
    return layers.Activation("swish", name=name)(x)

def block(x, inside, width, edge, stride, expansion, name):
    y = x
    hidden = inside * expansion
    if expansion > 1:
        y = layers.Conv2D(hidden, 1, padding="same", use_bias=False, name=f"{name}_expand_conv")(y)
        y = active(y, f"{name}_expand_bn", f"{name}_expand_activation")
    if stride > 1:
        y = layers.ZeroPadding2D(halving(y, edge), name=f"{name}_dwconv_pad")(y)
    y = layers.DepthwiseConv2D(edge, strides=stride, padding="valid" if stride > 1 else "same",
                               use_bias=False, name=f"{name}_dwconv")(y)
    y = active(y, f"{name}_bn", f"{name}_activation")
    share = layers.GlobalAveragePooling2D(name=f"{name}_se_squeeze")(y)
    share = layers.Reshape((1, 1, hidden), name=f"{name}_se_reshape")(share)
    share = layers.Conv2D(max(1, inside // 4), 1, activation="swish", name=f"{name}_se_reduce")(share)
    share = layers.Conv2D(hidden, 1, activation="sigmoid", name=f"{name}_se_expand")(share)
    y = layers.Multiply(name=f"{name}_se_excite")([y, share])
    y = layers.Conv2D(width, 1, padding="same", use_bias=False, name=f"{name}_project_conv")(y)
    y = layers.BatchNormalization(name=f"{name}_project_bn")(y)
    if stride > 1 or inside != width:
        return y
    y = layers.Dropout(0.2, name=f"{name}_drop")(y)
    return layers.Add(name=f"{name}_add")([y, x])

plan = [(1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3), (6, 5, 1, 112, 3), (6, 5, 2, 192, 4), (6, 3, 1, 320, 1)]
factors = [(1.0, 1.0, 224), (1.0, 1.1, 240), (1.1, 1.2, 260), (1.2, 1.4, 300), (1.4, 1.8, 380), (1.6, 2.2, 456), (1.8, 2.6, 528), (2.0, 3.1, 600)]

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    wider, deeper, edge = factors[int(name[-1])]
    inputs = entry(include_top, input_tensor, input_shape, edge)
    x = layers.Rescaling(1 / 255)(inputs)
    x = layers.Normalization()(x)
    x = layers.Rescaling(1.0)(x) if weights == "imagenet" else x
    x = layers.ZeroPadding2D(halving(x, 3), name="stem_conv_pad")(x)
    inside = rounded(32 * wider)
    x = layers.Conv2D(inside, 3, strides=2, use_bias=False, name="stem_conv")(x)
    x = active(x, "stem_bn", "stem_activation")
    for stage, (expansion, edge, stride, channels, count) in enumerate(plan, 1):
        width = rounded(channels * wider)
        for place in range(math.ceil(count * deeper)):
            called = f"block{stage}{'abcdefghijklmnop'[place]}"
            x = block(x, inside, width, edge, stride if place == 0 else 1, expansion, called)
            inside = width
    x = layers.Conv2D(rounded(1280 * wider), 1, padding="same", use_bias=False, name="top_conv")(x)
    x = active(x, "top_bn", "top_activation")
    if include_top:
        x = layers.GlobalAveragePooling2D(name="avg_pool")(x)
        x = layers.Dropout(0.2, name="top_dropout")(x)
        x = layers.Dense(classes, activation=classifier_activation, name="predictions")(x)
    else:
        x = pooled(x, pooling)
    return keras.Model(inputs, x, name=name.lower())
`);
