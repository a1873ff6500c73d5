import { framed } from "./frame.ts";

/** ResNet V2 of `keras.applications`: it normalises before each convolution, and the last block of a stage has the stride. */
export const resNetV2 = framed(`def normalised(x, norm, relu):
    x = layers.BatchNormalization(name=norm)(x)
    return layers.Activation("relu", name=relu)(x)

def block(x, width, name, stride, widens):
    before = normalised(x, f"{name}_preact_bn", f"{name}_preact_relu")
    if widens:
        shortcut = layers.Conv2D(4 * width, 1, strides=stride, name=f"{name}_0_conv")(before)
    else:
        shortcut = layers.MaxPooling2D(1, strides=stride)(x) if stride > 1 else x
    y = layers.Conv2D(width, 1, use_bias=False, name=f"{name}_1_conv")(before)
    y = normalised(y, f"{name}_1_bn", f"{name}_1_relu")
    y = layers.ZeroPadding2D(1, name=f"{name}_2_pad")(y)
    y = layers.Conv2D(width, 3, strides=stride, use_bias=False, name=f"{name}_2_conv")(y)
    y = normalised(y, f"{name}_2_bn", f"{name}_2_relu")
    y = layers.Conv2D(4 * width, 1, name=f"{name}_3_conv")(y)
    return layers.Add(name=f"{name}_out")([shortcut, y])

times = {"ResNet50V2": [3, 4, 6, 3], "ResNet101V2": [3, 4, 23, 3], "ResNet152V2": [3, 8, 36, 3]}

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    x = layers.ZeroPadding2D(3, name="conv1_pad")(inputs)
    x = layers.Conv2D(64, 7, strides=2, name="conv1_conv")(x)
    x = layers.ZeroPadding2D(1, name="pool1_pad")(x)
    x = layers.MaxPooling2D(3, 2, name="pool1_pool")(x)
    for stage, count in enumerate(times[name]):
        for place in range(count):
            stride = 2 if stage < 3 and place == count - 1 else 1
            x = block(x, 64 * 2 ** stage, f"conv{stage + 2}_block{place + 1}", stride, place == 0)
    x = normalised(x, "post_bn", "post_relu")
    x = headed(x, include_top, pooling, classes, classifier_activation)
    return keras.Model(inputs, x, name=name.lower())
`);
