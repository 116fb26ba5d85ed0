import type { FormatType } from '@corridor/graph-schema/profiles';

/** What a text is, by its first characters; its name decides where they do not. A workbook is none. */
export function typeOfText(head: string, name: string): FormatType {
  const text = head.trimStart();
  if (text.startsWith('<')) return 'xml';
  if (/\.(?:csv|tsv|txt|tab)(?:\.gz)?$/iu.test(name)) return 'csv';
  if (!text.startsWith('{') && !text.startsWith('[')) return 'csv';
  const [firstLine = '', secondLine = ''] = text.split('\n');
  const wholeFirst = isJson(firstLine) && (secondLine === '' || /^\s*[{[]/u.test(secondLine));
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(name) || (wholeFirst && secondLine !== '') ? 'ndjson' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
