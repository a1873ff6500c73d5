/** How a part of a picture is moved through: by pointer for as long as it rests there, or to stay. */
export interface Operated {
  readonly label: string;
  readonly total: number;
  /** Where it stands, from 0, and what is to be seen there. */
  readonly index: number;
  readonly text: string;
  /** How many there are in a line, for the arrows up and down. */
  readonly line: number;
  readonly rest: (to: number | undefined) => void;
  readonly keep: (to: number) => void;
}
