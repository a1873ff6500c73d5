# total: 621
# source: by hand: 9·20, 21·20 and 21

import numpy
from keras.models import Sequential
from keras.layers import Dense, Dropout
from keras.wrappers.scikit_learn import KerasClassifier
from sklearn.model_selection import cross_val_score


def make_model(units=20, rate=0.2):
    model = Sequential()
    for i in range(2):
        model.add(Dense(units, input_dim=8, activation='relu', name=f'hidden_{i}'))
        model.add(Dropout(rate))
    model.add(Dense(1, activation='sigmoid'))
    model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
    return model


data = numpy.loadtxt('table.csv', delimiter=',')
X, Y = data[:, 0:8], data[:, 8]
estimator = KerasClassifier(build_fn=make_model, epochs=50, batch_size=10, verbose=0)
results = cross_val_score(estimator, X, Y, cv=5)
