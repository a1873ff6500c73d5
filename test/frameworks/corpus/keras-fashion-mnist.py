# total: 101,770
# source: 784 × 128 + 128 + 128 × 10 + 10; the TensorFlow tutorial's summary

import tensorflow as tf
model = tf.keras.models.Sequential([
  tf.keras.layers.Flatten(input_shape=(28, 28)),
  tf.keras.layers.Dense(128, activation='relu'),
  tf.keras.layers.Dropout(0.2),
  tf.keras.layers.Dense(10)
])
predictions = model(x_train[:1]).numpy()
probability_model = tf.keras.Sequential([
  model,
  tf.keras.layers.Softmax()
])
