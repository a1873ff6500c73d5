import { roundedWidths } from "../roundedWidths.ts";
import { framed } from "./frame.ts";

/** MobileNetV2 of `keras.applications`: narrow shortcuts around wide blocks of convolutions for each channel. */
export const mobileNetV2 = framed(`${roundedWidths}
def active(x, norm, relu):
    x = layers.BatchNormalization(name=norm)(x)
    return layers.ReLU(6.0, name=relu)(x)

def block(x, inside, width, stride, expansion, name):
    y = x
    if expansion > 1:
        y = layers.Conv2D(inside * expansion, 1, padding="same", use_bias=False, name=f"{name}_expand")(y)
        y = active(y, f"{name}_expand_BN", f"{name}_expand_relu")
    if stride > 1:
        y = layers.ZeroPadding2D(halving(y, 3), name=f"{name}_pad")(y)
    y = layers.DepthwiseConv2D(3, strides=stride, padding="valid" if stride > 1 else "same",
                               use_bias=False, name=f"{name}_depthwise")(y)
    y = active(y, f"{name}_depthwise_BN", f"{name}_depthwise_relu")
    y = layers.Conv2D(width, 1, padding="same", use_bias=False, name=f"{name}_project")(y)
    y = layers.BatchNormalization(name=f"{name}_project_BN")(y)
    return layers.Add(name=f"{name}_add")([x, y]) if stride == 1 and inside == width else y

plan = [(1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2), (6, 320, 1, 1)]

def make(name, input_shape=None, alpha=1.0, include_top=True, weights="imagenet", input_tensor=None,
         pooling=None, classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    inside = rounded(32 * alpha)
    x = layers.Conv2D(inside, 3, strides=2, padding="same", use_bias=False, name="Conv1")(inputs)
    x = active(x, "bn_Conv1", "Conv1_relu")
    number = 0
    for expansion, channels, count, stride in plan:
        width = rounded(int(channels * alpha))
        for place in range(count):
            called = f"block_{number}" if number > 0 else "expanded_conv"
            x = block(x, inside, width, stride if place == 0 else 1, expansion, called)
            inside = width
            number += 1
    last = rounded(1280 * alpha) if alpha > 1.0 else 1280
    x = layers.Conv2D(last, 1, use_bias=False, name="Conv_1")(x)
    x = active(x, "Conv_1_bn", "out_relu")
    if include_top:
        x = layers.GlobalAveragePooling2D()(x)
        x = layers.Dense(classes, activation=classifier_activation, name="predictions")(x)
    else:
        x = pooled(x, pooling)
    return keras.Model(inputs, x, name="mobilenetv2")
`);
