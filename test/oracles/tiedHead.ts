import { layers } from "@tensorflow/tfjs-layers";

/** A dense layer that learns nothing of its own: its weights are an embedding's. Only its shape is asked for. */
export class TiedHead extends layers.Layer {
  static readonly className = "TiedHead";
  readonly #units: number;

  constructor({ units, ...named }: { readonly units: number }) {
    super(named);
    this.#units = units;
  }

  override computeOutputShape(shape: (number | null)[]): (number | null)[] {
    return [...shape.slice(0, -1), this.#units];
  }
}
