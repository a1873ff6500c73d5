# total: 2,658,945
# source: 2,560,000 + 2 × 4 × (128 + 64 + 1) × 64 = 98,816; 128 + 1

from keras.models import Sequential
from keras.layers import Dense, Dropout, Embedding, LSTM, Bidirectional
model = Sequential()
model.add(Embedding(20000, 128, input_length=100))
model.add(Bidirectional(LSTM(64)))
model.add(Dropout(0.5))
model.add(Dense(1, activation='sigmoid'))
