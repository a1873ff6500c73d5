# total: 115,945
# source: 448; LSTM on 15 × 15 × 16 = 3,600: 4 × 3,609 × 8 = 115,488; 9

from keras.models import Sequential
from keras.layers import TimeDistributed, Conv2D, MaxPooling2D, Flatten, LSTM, Dense
model = Sequential()
model.add(TimeDistributed(Conv2D(16, (3, 3), activation='relu'), input_shape=(5, 32, 32, 3)))
model.add(TimeDistributed(MaxPooling2D((2, 2))))
model.add(TimeDistributed(Flatten()))
model.add(LSTM(8))
model.add(Dense(1))
