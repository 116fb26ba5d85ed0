import { expect, test } from 'vitest';
import { parseProfile } from './parse-profile.ts';

const lines = (...text: string[]) => text.join('\n');

test.for([
  {
    name: 'what is not JSON names its line',
    text: lines('{', '  "name": "x",', '  oops', '}'),
    line: 3,
    path: '',
  },
  {
    name: 'an unknown member names the place and the line',
    text: lines(
      '{',
      '  "name": "x",',
      '  "title": "X",',
      '  "parts": [',
      '    {',
      '      "format": { "type": "csv" },',
      '      "recordKind": "other",',
      '      "subjects": [],',
      '      "colour": "red"',
      '    }',
      '  ]',
      '}',
    ),
    line: 9,
    path: 'parts.0.colour',
  },
  {
    name: 'a kind that does not exist names its line',
    text: lines(
      '{',
      '  "name": "x",',
      '  "title": "X",',
      '  "parts": [{',
      '    "format": { "type": "csv" },',
      '    "recordKind": "other",',
      '    "subjects": [',
      '      { "id": "a", "kind": "Person" },',
      '      { "id": "b", "kind": "Persn" }',
      '    ]',
      '  }]',
      '}',
    ),
    line: 9,
    path: 'parts.0.subjects.1.kind',
  },
  {
    name: 'a link to a subject that is not there names its line',
    text: lines(
      '{',
      '  "name": "x",',
      '  "title": "X",',
      '  "parts": [{',
      '    "format": { "type": "csv" },',
      '    "recordKind": "other",',
      '    "subjects": [{ "id": "a", "kind": "Person" }],',
      '    "links": [',
      '      { "type": "ASSOCIATE_OF", "from": "a", "to": "b" }',
      '    ]',
      '  }]',
      '}',
    ),
    line: 9,
    path: 'parts.0.links.0.to',
  },
  {
    name: 'a property that the kind does not have names its line',
    text: lines(
      '{',
      '  "name": "x",',
      '  "title": "X",',
      '  "parts": [{',
      '    "format": { "type": "csv" },',
      '    "recordKind": "other",',
      '    "subjects": [{',
      '      "id": "a",',
      '      "kind": "Person",',
      '      "properties": {',
      '        "colour": { "column": "colour" }',
      '      }',
      '    }]',
      '  }]',
      '}',
    ),
    line: 11,
    path: 'parts.0.subjects.0.properties.colour',
  },
])('$name', ({ text, line, path }) => {
  const parsed = parseProfile(text);
  expect(parsed.ok ? [] : parsed.errors.map((error) => [error.path, error.line])).toContainEqual([path, line]);
});
