/**
 * How plotly.js behaves in every figure: no logo, few buttons, nothing sent anywhere, and no formulas
 * between two `$`, which are money here.
 */
export const CONFIG = {
  displaylogo: false,
  typesetMath: false,
  showSendToCloud: false,
  modeBarButtonsToRemove: ['lasso2d', 'select2d', 'autoScale2d', 'zoomIn2d', 'zoomOut2d'],
} as const;
