import { expect, test } from 'vitest';
import { declaredFor } from './declarations.ts';
import { subjectsIn } from './subjects-in.ts';

const id = (digit: string) => digit.repeat(32);

test('things are found wherever they stand in an answer, each once', () => {
  const body = {
    question: 'paths',
    results: [
      {
        nodes: [
          { id: id('a'), kind: 'Person', caption: 'A' },
          { id: id('b'), kind: 'Vessel', caption: 'B' },
        ],
        links: [],
      },
      { nodes: [{ id: id('a'), kind: 'Person', caption: 'A' }], links: [{ claims: [id('9')] }] },
    ],
    caption: { id: 'not an id', kind: 'Person' },
  };

  expect(subjectsIn(body, [id('c'), 'file.csv#12'])).toStrictEqual({
    ids: [id('c'), id('a'), id('b')],
    persons: 1,
    results: 2,
    handling: [],
  });
});

test('things that are named by their ids alone are found too', () => {
  const body = {
    id: id('9'),
    verdict: 'same',
    entities: [id('a'), id('b')],
    survivor: id('a'),
    params: { entity: id('c') },
  };

  expect(subjectsIn(body).ids).toStrictEqual([id('a'), id('b'), id('c')]);
});

test('a record says whose it is', () => {
  const body = { id: id('a'), kind: 'nominal', handling: { originator: 'CUSTOMS', level: 2, code: 'H2' } };

  expect(subjectsIn(body)).toMatchObject({ results: 1, handling: [{ originator: 'CUSTOMS', code: 'H2' }] });
});

test.for([
  ['GET', `/entities/${id('a')}`, 'get /api/v1/entities/{id}', 1],
  ['HEAD', `/entities/${id('a')}`, 'get /api/v1/entities/{id}', 1],
  ['GET', `/Entities/${id('a')}/`, 'get /api/v1/entities/{id}', 1],
  ['DELETE', '/sessions/current', 'delete /api/v1/sessions/current', 0],
  ['POST', '/accounts/first', 'post /api/v1/accounts/first', 0],
  ['PATCH', `/imports/${id('a')}/quarantine/file.csv%2312`, 'patch /api/v1/imports/{id}/quarantine/{position}', 2],
] as const)('%s %s is %s', ([method, path, action, open]) => {
  const found = declaredFor(method, path);

  expect(found?.action).toBe(action);
  expect(found?.open).toHaveLength(open);
});

test('an address that nobody declared is none', () => {
  expect(declaredFor('GET', '/elsewhere')).toBeUndefined();
  expect(declaredFor('PUT', `/entities/${id('a')}`)).toBeUndefined();
});
