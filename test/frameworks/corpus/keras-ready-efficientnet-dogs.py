# total: 4,208,411
# source: keras.applications.EfficientNetB0 without its head: 4,049,571; then four numbers for each of 1280, and 1280·120 + 120

import keras
from keras import layers
from keras.applications import EfficientNetB0

IMG_SIZE = 224
NUM_CLASSES = 120


def build_model(num_classes):
    inputs = layers.Input(shape=(IMG_SIZE, IMG_SIZE, 3))
    model = EfficientNetB0(include_top=False, input_tensor=inputs, weights="imagenet")

    # Freeze the pretrained weights
    model.trainable = False

    # Rebuild top
    x = layers.GlobalAveragePooling2D(name="avg_pool")(model.output)
    x = layers.BatchNormalization()(x)
    x = layers.Dropout(0.2, name="top_dropout")(x)
    outputs = layers.Dense(num_classes, activation="softmax", name="pred")(x)

    model = keras.Model(inputs, outputs, name="EfficientNet")
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=1e-2), loss="categorical_crossentropy")
    return model


def unfreeze_model(model):
    # the top 20 layers, while the normalisations stay frozen
    for layer in model.layers[-20:]:
        if not isinstance(layer, layers.BatchNormalization):
            layer.trainable = True


model = build_model(num_classes=NUM_CLASSES)
unfreeze_model(model)
