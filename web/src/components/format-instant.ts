/** An instant (ISO) as it is read everywhere alike: `2026-11-30 14:02 UTC`. */
export function formatInstant(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
