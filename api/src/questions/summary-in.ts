import { captionOf, kindLabelOf, shownId, type View } from '@corridor/network';
import type { EntitySummary } from '@corridor/graph-schema/contracts';

/** The view of everything that the reader may see, whatever part of it a question looks at: what names and ids are chosen from. */
export function unscoped(view: View): View {
  if (view.sources === undefined && view.within === undefined) return view;
  const { sources: _sources, within: _within, ...own } = view;
  return own;
}

/**
 * An entity as its reader is shown it: chosen among everything that the reader may see of it, whatever part of the graph
 * the question looks at. What nothing visible names is named by its key where the key is a reference's.
 */
export function summaryIn(view: View, node: number, reference: ReadonlyMap<string, string>): EntitySummary {
  const own = unscoped(view);
  const id = shownId(own, node);
  const kind = kindLabelOf(own, node);
  const caption = captionOf(own, node);
  return { id, kind, caption: caption === `${kind} ${id.slice(0, 8)}` ? (reference.get(id) ?? caption) : caption };
}
