/** How MobileNet and EfficientNet round a width: to a multiple of eight that is no tenth less than it. */
export const roundedWidths = `def rounded(width):
    near = max(8, int(width + 4) // 8 * 8)
    return near + 8 if near < 0.9 * width else near
`;
