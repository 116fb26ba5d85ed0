/** A size as people say it: “1.2 MB”, “8.4 kB”, “310 bytes”. */
export function sizeWords(bytes: number): string {
  const words = (count: number) => count.toLocaleString('en', { maximumFractionDigits: 1 });
  if (bytes >= 1e6) return `${words(bytes / 1e6)} MB`;
  return bytes >= 1e3 ? `${words(bytes / 1e3)} kB` : `${words(bytes)} bytes`;
}
