import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

// The samples of RFC 8785, 3.2.2 and 3.2.3.
test.for([
  {
    value: { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] },
    text: '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  },
  {
    value: { '€': 'Euro', '\r': 'return', '\u{fb33}': 'dagesh', '1': 'one', '😀': 'face', '\u0080': 'control' },
    text: '{"\\r":"return","1":"one","\u0080":"control","€":"Euro","😀":"face","\u{fb33}":"dagesh"}',
  },
  { value: { b: undefined, a: [] }, text: '{"a":[]}' },
])('$text', ({ value, text }) => {
  expect(canonicalJson(value)).toBe(text);
});

test.for([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('%s has no canonical form', (value) => {
  expect(() => canonicalJson([value])).toThrow(TypeError);
});
