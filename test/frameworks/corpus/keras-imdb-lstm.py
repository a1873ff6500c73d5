# total: 2,691,713
# source: 20,000 × 128 = 2,560,000; 4 × (128 + 128 + 1) × 128 = 131,584; 129
# input: 80

from keras.preprocessing import sequence
from keras.models import Sequential
from keras.layers import Dense, Embedding
from keras.layers import LSTM
max_features = 20000
maxlen = 80
model = Sequential()
model.add(Embedding(max_features, 128))
model.add(LSTM(128, dropout=0.2, recurrent_dropout=0.2))
model.add(Dense(1, activation='sigmoid'))
