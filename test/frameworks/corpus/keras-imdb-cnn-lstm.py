# total: 2,638,895
# source: 2,560,000 + 5 × 128 × 64 + 64 = 41,024; 4 × (64 + 70 + 1) × 70 = 37,800; 71

from keras.models import Sequential
from keras.layers import *
model = Sequential([
    Embedding(20000, 128, input_length=100), Dropout(0.25),
    Conv1D(64, 5, padding='valid', activation='relu', strides=1),
    MaxPooling1D(pool_size=4),
    LSTM(70),
    Dense(1), Activation('sigmoid')])
