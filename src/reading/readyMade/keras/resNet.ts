import { framed } from "./frame.ts";

/** ResNet of `keras.applications`: its convolutions have biases, and the first of a block has the stride. */
export const resNet = framed(`def convolution(x, width, edge, name, stride=1):
    x = layers.Conv2D(width, edge, strides=stride, padding="same", name=f"{name}_conv")(x)
    return layers.BatchNormalization(name=f"{name}_bn")(x)

def relu(x, name):
    return layers.Activation("relu", name=name)(x)

def block(x, width, name, stride, widens):
    shortcut = convolution(x, 4 * width, 1, f"{name}_0", stride) if widens else x
    y = relu(convolution(x, width, 1, f"{name}_1", stride), f"{name}_1_relu")
    y = relu(convolution(y, width, 3, f"{name}_2"), f"{name}_2_relu")
    y = convolution(y, 4 * width, 1, f"{name}_3")
    return relu(layers.Add(name=f"{name}_add")([shortcut, y]), f"{name}_out")

times = {"ResNet50": [3, 4, 6, 3], "ResNet101": [3, 4, 23, 3], "ResNet152": [3, 8, 36, 3]}

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    x = layers.ZeroPadding2D(3, name="conv1_pad")(inputs)
    x = layers.Conv2D(64, 7, strides=2, name="conv1_conv")(x)
    x = layers.BatchNormalization(name="conv1_bn")(x)
    x = relu(x, "conv1_relu")
    x = layers.ZeroPadding2D(1, name="pool1_pad")(x)
    x = layers.MaxPooling2D(3, 2, name="pool1_pool")(x)
    for stage, count in enumerate(times[name]):
        for place in range(count):
            stride = 2 if stage > 0 and place == 0 else 1
            x = block(x, 64 * 2 ** stage, f"conv{stage + 2}_block{place + 1}", stride, place == 0)
    x = headed(x, include_top, pooling, classes, classifier_activation)
    return keras.Model(inputs, x, name=name.lower())
`);
