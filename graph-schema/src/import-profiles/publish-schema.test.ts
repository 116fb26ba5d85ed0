import { expect, test } from 'vitest';
import { parseProfile } from './parse-profile.ts';
import { profileJsonSchema } from './publish-schema.ts';

const { $schema, examples, $defs, ...schema } = profileJsonSchema();

test('the published schema is one of draft 2020-12 that allows no members but those it names', () => {
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema).toMatchObject({
    type: 'object',
    required: ['name', 'title', 'parts'],
    additionalProperties: false,
    properties: { parts: { type: 'array', items: { required: ['format', 'recordKind'] } } },
  });
  expect($defs).toBeUndefined();
});

test('its examples are profiles', () => {
  const read = (examples as object[]).map((example) => parseProfile(JSON.stringify(example)));

  expect(read).toMatchObject([
    { ok: true, profile: { name: 'contacts' } },
    { ok: true, profile: { name: 'incautaciones' } },
  ]);
});
