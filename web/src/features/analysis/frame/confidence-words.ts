/** A confidence in two places; a very small one, as of a long way, in its first figure, for it is not nothing. */
export function confidenceWords(confidence: number): string {
  return confidence > 0 && confidence < 0.01 ? confidence.toPrecision(1) : confidence.toFixed(2);
}
