/** What a CommonJS package exports as a whole, although its types call it `default`. */
export function exportOf<T>(packaged: { readonly default: T }): T {
  const loaded: unknown = packaged;
  return isWhole<T>(loaded) ? loaded : packaged.default;
}

function isWhole<T>(loaded: unknown): loaded is T {
  return typeof loaded === 'function';
}
