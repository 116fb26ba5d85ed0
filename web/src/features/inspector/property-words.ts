/** A property's name in words: `seizureRef` is “seizure ref”, `netKg` is “net kg”. */
export function propertyWords(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
}
