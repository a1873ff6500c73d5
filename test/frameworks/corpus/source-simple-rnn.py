# total: 131
# source: Keras's summary prints 120 for the SimpleRNN; 10 + 1 for the Dense

model.add(SimpleRNN(10, input_shape=(3, 1)))
model.add(Dense(1, activation="linear"))
