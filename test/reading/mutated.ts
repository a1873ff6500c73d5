import fc from "fast-check";

/** Snippets in the styles of each framework, short enough to be read many thousand times. */
export const snippets: readonly string[] = [
  `inputs = Input((32, 32, 3))
x = Conv2D(8, 3, padding="same", activation="relu")(inputs)
y = MaxPooling2D()(x)
y = UpSampling2D(2)(y)
z = concatenate([x, y], axis=3)
model = Model(inputs, Dense(10)(Flatten()(z)))
`,
  `model = Sequential([Embedding(50, 8, input_length=12), Bidirectional(LSTM(4)), Dense(1)])
model.add(Dropout(rate=0.5))
`,
  `class Net(nn.Module):
    def __init__(self, width=8, *sizes, **more):
        super().__init__()
        self.layers = nn.ModuleList([nn.Conv2d(3 if i == 0 else width, width, 3, padding=1) for i in range(2)])
        self.fc = nn.Linear(width * 4, 10)

    def forward(self, x):
        for i, layer in enumerate(self.layers):
            x = x + F.relu(layer(x)) if i else layer(x)
        x = F.adaptive_avg_pool2d(x, 2)
        return self.fc(x.view(x.size(0), -1))

print(Net()(torch.randn(1, 3, 8, 8)).shape)
`,
  `def block(a, b=4):
    steps = [nn.Linear(a, b), nn.ReLU()]
    while len(steps) < 4:
        steps += [nn.Linear(b, b)]
    return nn.Sequential(*steps)

net = nn.Sequential(OrderedDict([("a", block(6)), ("b", nn.Flatten())]))
`,
  `x = lasagne.layers.InputLayer((None, 1, 28, 28))
x = lasagne.layers.Conv2DLayer(x, num_filters=4, filter_size=(5, 5))
x = lasagne.layers.DenseLayer(x, num_units=data["n"] // 2)
`,
];

const tokens = /\w+|\s+|[^\w\s]/g;

/** A snippet with some of its tokens or lines left out, doubled, exchanged or made strange. */
export const mutated: fc.Arbitrary<string> = fc
  .record({
    snippet: fc.constantFrom(...snippets),
    byLine: fc.boolean(),
    changes: fc.array(
      fc.record({
        kind: fc.constantFrom("leave out", "double", "exchange", "strange"),
        at: fc.nat(),
        to: fc.nat(),
        strange: fc.constantFrom(
          "-1",
          "0",
          "None",
          "(",
          ")",
          "**",
          "1e9",
          "self",
          "'",
          "99999999999",
          ":",
          "x",
          "[",
          "%",
          "lambda",
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ snippet, byLine, changes }) => {
    const parts = byLine ? snippet.split(/(?<=\n)/) : (snippet.match(tokens) ?? []);
    for (const { kind, at, to, strange } of changes) {
      const [one, other] = [at % parts.length, to % parts.length];
      const part = parts[one] ?? "";
      if (kind === "leave out") parts.splice(one, 1, "");
      else if (kind === "double") parts.splice(other, 0, part);
      else if (kind === "strange") parts.splice(one, 1, strange);
      else [parts[one], parts[other]] = [parts[other] ?? "", part];
    }
    return parts.join("");
  });
