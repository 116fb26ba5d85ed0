import type { FileLimits } from './file-limits.ts';
import { FileRejected } from './file-rejected.ts';
import type { RowValue } from './row.ts';
import { addChild, escapeXml, openingTag, startElement, valueOfElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** Collects rows out of the events of an XML document. */
export interface XmlRows {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/**
 * Elements whose path ends with one of `paths` are rows; without paths the children of the root are. Only the row being read is
 * in memory; depth and size are bounded. `emit` gets the row's element name, its value, its XML and the line of its start.
 */
export function createXmlRows(
  paths: readonly (readonly string[])[],
  limits: FileLimits,
  emit: (name: string, value: RowValue, raw: string, line: number) => void,
): XmlRows {
  const names: string[] = [];
  const building: XmlElement[] = [];
  let raw: string[] = [];
  let size = 0;
  let startLine = 0;

  const isRow = (): boolean => {
    if (paths.length === 0) return names.length === 2;
    return paths.some(
      (path) =>
        path.length <= names.length && path.every((name, at) => name === names[names.length - path.length + at]),
    );
  };
  const write = (text: string): void => {
    raw.push(text);
    size += text.length;
    if (size > limits.rowBytes)
      throw new FileRejected('LIMIT_EXCEEDED', `An element is longer than ${limits.rowBytes} characters.`);
  };

  return {
    open: (name, attributes, line) => {
      names.push(name);
      if (names.length > limits.depth)
        throw new FileRejected('LIMIT_EXCEEDED', `The XML is nested deeper than ${limits.depth} levels.`);
      if (building.length === 0) {
        if (!isRow()) return;
        startLine = line;
        raw = [];
        size = 0;
      }
      building.push(startElement(name, attributes));
      write(openingTag(name, attributes));
    },
    close: () => {
      names.pop();
      const element = building.pop();
      if (element === undefined) return;
      write(`</${element.name}>`);
      const value = valueOfElement(element);
      const parent = building.at(-1);
      if (parent === undefined) emit(element.name, value, raw.join(''), startLine);
      else addChild(parent, element.name, value);
    },
    text: (text) => {
      const element = building.at(-1);
      if (element === undefined) return;
      write(escapeXml(text));
      element.text += text;
    },
  };
}
