# total: 93,322
# source: Chollet, Deep Learning with Python, 5.1: 93,322

from tensorflow import keras
from tensorflow.keras import layers
network = keras.models.Sequential()
for filters in (32, 64):
    kwargs = {"input_shape": (28, 28, 1)} if filters == 32 else {}
    network.add(layers.Conv2D(filters, 3, activation="relu", **kwargs))
    network.add(layers.MaxPooling2D(2))
network.add(layers.Conv2D(64, 3, activation="relu"))
network.add(layers.Flatten())
network.add(layers.Dense(64, activation="relu"))
network.add(layers.Dense(10, activation="softmax"))
