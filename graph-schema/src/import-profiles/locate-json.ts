/** Where each member and element of a JSON text starts, by its path (`parts.0.links`): the position of its name, or of the element. */
export function locateJson(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gu);
  const open: { readonly path: string; readonly isList: boolean; index: number; name: string | undefined }[] = [];

  for (const { 0: token, index } of tokens) {
    const inside = open.at(-1);
    if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (inside?.isList) inside.index += 1;
      else if (inside) inside.name = undefined;
    } else if (token !== ':') {
      if (inside && !inside.isList && inside.name === undefined) {
        inside.name = String(JSON.parse(token));
        places.set(join(inside.path, inside.name), index);
        continue;
      }
      const path =
        inside === undefined ? '' : join(inside.path, inside.isList ? String(inside.index) : (inside.name ?? ''));
      if (inside?.isList) places.set(path, index);
      if (token === '{' || token === '[') open.push({ path, isList: token === '[', index: 0, name: undefined });
    }
  }
  return places;
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
