/**
 * Ways in which a lesson with a figure may break, as rules that do it. Each has to be seen in every
 * look, or what is compared is not worth its time.
 */
export const broken = {
  "a grid falls apart": ".controls { display: block !important }",
  "the parts of a row stand below each other": "figure .foot { display: block !important }",
  "a slider is gone": ".q-padding input[type=range] { visibility: hidden }",
  "a button is gone": ".playback button:last-child { visibility: hidden }",
  "the label of a control is gone": ".q-padding label { visibility: hidden }",
  "a label does not fit its place":
    ".q-padding label { inline-size: 2ch; overflow-wrap: anywhere }",
  "a figure stands 12 pixels to the side": "figure { margin-inline-start: 12px !important }",
  "headings are as small as text": "h2 { font-size: 1rem !important }",
  "lines are further apart": ".prose p { line-height: 1.7 !important }",
  "a drawing has lost its lines": "figure svg path { display: none }",
  "nothing is styled": "* { all: revert !important }",
} as const;
