import type { RowValue } from './row.ts';
import { isList, safeKey } from './safe-keys.ts';

/** An element of a row while it is being read. */
export interface XmlElement {
  readonly name: string;
  readonly members: Record<string, RowValue>;
  text: string;
}

/** Starts an element: attributes stand under `@name`. */
export function startElement(name: string, attributes: Readonly<Record<string, string>>): XmlElement {
  const members: Record<string, RowValue> = {};
  for (const [attribute, value] of Object.entries(attributes)) members[`@${attribute}`] = value;
  return { name, members, text: '' };
}

/** Text alone is a string; beside attributes or children it stands under `#text` where it is more than white space. */
export function valueOfElement(element: XmlElement): RowValue {
  const text = element.text.trim();
  if (Object.keys(element.members).length === 0) return text;
  if (text !== '') element.members['#text'] = text;
  return element.members;
}

/** Adds a child; the second of one name makes a list. */
export function addChild(parent: XmlElement, name: string, value: RowValue): void {
  const key = safeKey(name);
  if (!Object.hasOwn(parent.members, key)) parent.members[key] = value;
  else {
    const before = parent.members[key] ?? '';
    // Values of elements are text or members, so a list can only be one made here.
    parent.members[key] = isList(before) ? [...before, value] : [before, value];
  }
}

export function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
