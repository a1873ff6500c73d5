# total: 133,633
# source: one base for both sides: 100,480 + 2 × 16,512; then 129

from keras.models import Model, Sequential
from keras.layers import Dense, Dropout, Input, Flatten, Subtract

def create_base_network(input_shape):
    input = Input(shape=input_shape)
    x = Flatten()(input)
    x = Dense(128, activation='relu')(x)
    x = Dropout(0.1)(x)
    x = Dense(128, activation='relu')(x)
    x = Dropout(0.1)(x)
    x = Dense(128, activation='relu')(x)
    return Model(input, x)

input_shape = (28, 28)
base_network = create_base_network(input_shape)
input_a = Input(shape=input_shape)
input_b = Input(shape=input_shape)
processed_a = base_network(input_a)
processed_b = base_network(input_b)
distance = Subtract()([processed_a, processed_b])
out = Dense(1, activation='sigmoid')(distance)
model = Model([input_a, input_b], out)
