from keras import Sequential
from keras.layers import LSTM, Dense, Dropout, Embedding, Input

model = Sequential()
model.add(Input((100,)))
model.add(Embedding(input_dim=10000, output_dim=128))
model.add(LSTM(256, return_sequences=True))
model.add(Dropout(0.2))
model.add(LSTM(64))
model.add(Dense(1, activation="sigmoid"))
model.summary()
