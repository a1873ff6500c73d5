import { framed } from "./frame.ts";

/** DenseNet of `keras.applications`: each block adds 32 channels to all that came before it. */
export const denseNet = framed(`def normalised(x, name):
    x = layers.BatchNormalization(name=f"{name}bn")(x)
    return layers.Activation("relu", name=f"{name}relu")(x)

def block(x, name):
    y = normalised(x, f"{name}_0_")
    y = layers.Conv2D(4 * 32, 1, use_bias=False, name=f"{name}_1_conv")(y)
    y = normalised(y, f"{name}_1_")
    y = layers.Conv2D(32, 3, padding="same", use_bias=False, name=f"{name}_2_conv")(y)
    return layers.Concatenate(name=f"{name}_concat")([x, y])

def transition(x, width, name):
    x = normalised(x, f"{name}_")
    x = layers.Conv2D(width // 2, 1, use_bias=False, name=f"{name}_conv")(x)
    return layers.AveragePooling2D(2, 2, name=f"{name}_pool")(x)

times = {"DenseNet121": [6, 12, 24, 16], "DenseNet169": [6, 12, 32, 32], "DenseNet201": [6, 12, 48, 32]}

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    x = layers.ZeroPadding2D(3)(inputs)
    x = layers.Conv2D(64, 7, strides=2, use_bias=False, name="conv1_conv")(x)
    x = normalised(x, "conv1_")
    x = layers.ZeroPadding2D(1)(x)
    x = layers.MaxPooling2D(3, 2, name="pool1")(x)
    width = 64
    for stage, count in enumerate(times[name], 2):
        for place in range(count):
            x = block(x, f"conv{stage}_block{place + 1}")
        width += 32 * count
        if stage < 5:
            x = transition(x, width, f"pool{stage}")
            width = width // 2
    x = layers.BatchNormalization(name="bn")(x)
    x = layers.Activation("relu", name="relu")(x)
    x = headed(x, include_top, pooling, classes, classifier_activation)
    return keras.Model(inputs, x, name=name.lower())
`);
