# total: 2,259,265
# source: TensorFlow’s tutorial “Transfer learning and fine-tuning”: 2,259,265 in all, 1,281 of them trained

import tensorflow as tf

BATCH_SIZE = 32
IMG_SIZE = (160, 160)

augment = tf.keras.Sequential([
    tf.keras.layers.RandomFlip('horizontal'),
    tf.keras.layers.RandomRotation(0.2),
])
preprocess_input = tf.keras.applications.mobilenet_v2.preprocess_input

IMG_SHAPE = IMG_SIZE + (3,)
base_model = tf.keras.applications.MobileNetV2(input_shape=IMG_SHAPE, include_top=False, weights='imagenet')
base_model.trainable = False

pool = tf.keras.layers.GlobalAveragePooling2D()
head = tf.keras.layers.Dense(1, activation='sigmoid')

inputs = tf.keras.Input(shape=(160, 160, 3))
x = augment(inputs)
x = preprocess_input(x)
x = base_model(x, training=False)
x = pool(x)
x = tf.keras.layers.Dropout(0.2)(x)
outputs = head(x)
model = tf.keras.Model(inputs, outputs)

model.compile(optimizer=tf.keras.optimizers.Adam(learning_rate=0.0001),
              loss=tf.keras.losses.BinaryCrossentropy(), metrics=['accuracy'])
model.summary()
history = model.fit(train_dataset, epochs=10, validation_data=validation_dataset)
