// Gives the frames that show a figure of Layerwise the height that the figure has.
addEventListener("message", ({ source, data }) => {
  if (!source || data?.layerwise !== "height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 10_000)}px`;
  }
});
