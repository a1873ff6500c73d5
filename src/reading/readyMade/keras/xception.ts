import { framed } from "./frame.ts";

/** Xception of `keras.applications`: separable convolutions, and a shortcut around each few. */
export const xception = framed(`def separable(x, width, name):
    x = layers.SeparableConv2D(width, 3, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_bn")(x)

def relu(x, name):
    return layers.Activation("relu", name=f"{name}_act")(x)

def halved(x, widths, name):
    shortcut = layers.Conv2D(widths[1], 1, strides=2, padding="same", use_bias=False)(x)
    shortcut = layers.BatchNormalization()(shortcut)
    for place, width in enumerate(widths, 1):
        called = f"{name}_sepconv{place}"
        if called != "block2_sepconv1":
            x = relu(x, called)
        x = separable(x, width, called)
    x = layers.MaxPooling2D(3, 2, padding="same", name=f"{name}_pool")(x)
    return layers.Add()([x, shortcut])

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 299)
    x = layers.Conv2D(32, 3, strides=2, use_bias=False, name="block1_conv1")(inputs)
    x = relu(layers.BatchNormalization(name="block1_conv1_bn")(x), "block1_conv1")
    x = layers.Conv2D(64, 3, use_bias=False, name="block1_conv2")(x)
    x = relu(layers.BatchNormalization(name="block1_conv2_bn")(x), "block1_conv2")
    for block, width in enumerate([128, 256, 728], 2):
        x = halved(x, [width, width], f"block{block}")
    for block in range(5, 13):
        before = x
        for place in range(1, 4):
            called = f"block{block}_sepconv{place}"
            x = separable(relu(x, called), 728, called)
        x = layers.Add()([x, before])
    x = halved(x, [728, 1024], "block13")
    x = relu(separable(x, 1536, "block14_sepconv1"), "block14_sepconv1")
    x = relu(separable(x, 2048, "block14_sepconv2"), "block14_sepconv2")
    x = headed(x, include_top, pooling, classes, classifier_activation)
    return keras.Model(inputs, x, name="xception")
`);
