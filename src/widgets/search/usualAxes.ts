/** Who doesn’t say how many axes a layer has mostly means an image’s two: what comes first of Conv1D to Conv3D. */
export const usualAxes = (title: string): number => (title.includes("2D") ? 1.2 : 1);
