import type { View } from './view.ts';

/** What is worked out of a view, once for as long as its topology stays as it is. */
export function perView<Value>(make: (view: View) => Value): (view: View) => Value {
  const kept = new WeakMap<View, { readonly epoch: number; readonly value: Value }>();
  return (view) => {
    const { epoch } = view.topology;
    const known = kept.get(view);
    if (known?.epoch === epoch) return known.value;
    const value = make(view);
    kept.set(view, { epoch, value });
    return value;
  };
}
