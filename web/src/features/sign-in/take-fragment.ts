/** A value that stands behind the `#` of the address, where no server is sent it; it does not stay there to be seen. */
export function takeFragment(name: string): string | undefined {
  const value = new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined;
  if (value !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return value;
}
