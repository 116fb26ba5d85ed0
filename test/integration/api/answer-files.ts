import { answerFileSchema, problemSchema } from '@corridor/graph-schema/contracts';
import { questions } from '@corridor/graph-schema/questions';
import { expect, test } from 'vitest';
import type { Answer } from './running-system.ts';

/** What the tests of answers as files need of a system in which A and B are open, D is under H1, E under H2 and F under H3. */
interface AnswerFiles {
  readonly ask: (account: string, path: string, body: object) => Promise<Answer>;
  /** Ids of persons by their letters. */
  readonly of: () => Readonly<Record<string, string>>;
  readonly hashOf: (answer: Answer) => string;
  readonly recordOf: (key: string) => Promise<string>;
  readonly entriesSince: (from: string) => Promise<readonly object[]>;
}

const plain = { format: 'json', use: 'analysis', justification: 'for the inquiry' };

/** Tests of answers as files, over a system that is running. */
export function testAnswerFiles({ ask, of, hashOf, recordOf, entriesSince }: AnswerFiles): void {
  const among = (keys: string) => ({ entities: keys.split('').map((key) => of()[key] ?? '') });
  const exported = (question: string, params: object, more: object = {}, account = 'analyst') =>
    ask(account, `/api/v1/questions/${question}/export`, { ...plain, params, ...more });
  const fileIn = ({ status, body, text }: Answer) => {
    if (status !== 200) throw new Error(text);
    return answerFileSchema.parse(body);
  };

  test('the file of an answer holds the answer as it is given, its marking, and the records with their grades', async () => {
    const file = fileIn(await exported('among', among('AD')));
    const { body } = await ask('analyst', '/api/v1/questions/among', among('AD'));

    expect(file.answer).toStrictEqual(body);
    expect(file.marking).toMatchObject({ handling: ['H0', 'H1'], releasableTo: ['CUSTOMS', 'NCB', 'POLICE'] });
    expect(file.records.listed.map(({ id }) => id)).toContain(await recordOf('D'));
    expect(file.records.sources).toStrictEqual([{ source: 'list', records: file.records.total }]);
    expect(file.watermark).toMatchObject({ account: 'analyst', use: 'analysis' });
  });

  test('it is a report to be printed and a table as well, each in the log by its hash and without a name', async () => {
    const since = new Date().toISOString();
    const report = await exported('paths', { from: of()['B'], to: of()['D'] }, { format: 'html' });
    const table = await exported('among', among('AG'), { format: 'csv', table: 'entities' });
    const [later, earlier] = await entriesSince(since);

    expect(report.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(report.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?corridor-paths-[0-9-]+[0-9a-f]{8}\.html/,
    );
    expect(report.text).toContain('Bruno Kestrel and Dario Marchetti are linked by 2 hops');
    expect(report.text).toContain('H1 not for court');
    expect(report.text).not.toMatch(/<script|src=|href=/i);
    expect(table.text).toMatch(/,"'=SUM\(1\+1\) Orlov",/i);
    expect(earlier).toMatchObject({
      kind: 'export',
      action: 'post /api/v1/questions/paths/export',
      rule: 'export',
      file: { sha256: hashOf(report), format: 'html', use: 'analysis' },
    });
    expect(later).toMatchObject({ file: { sha256: hashOf(table), format: 'csv' } });
    expect(JSON.stringify([later, earlier])).not.toMatch(/Bruno|Marchetti/);
  });

  test('what an answer rests on leaves as in every export, or nothing does', async () => {
    const to = (recipient: string) => ({ use: 'dissemination', recipient });
    const given = await exported('among', among('AB'), to('CUSTOMS'), 'analyst-b');
    const kept = await exported('among', among('AE'), to('CUSTOMS'), 'analyst-b');
    const whole = await exported('network-summary', {}, to('CUSTOMS'), 'analyst-b');
    const unread = await exported('profile', { entity: of()['F'] });
    const read = await exported('profile', { entity: of()['F'] }, { acceptCaveats: [await recordOf('F')] });
    const earlier = await exported('among', { ...among('AB'), knownAt: '2026-01-01T00:00:00Z' }, to('CUSTOMS'));

    expect(fileIn(given).watermark.recipient).toBe('CUSTOMS');
    for (const refused of [kept, whole]) {
      expect(refused.status).toBe(403);
      expect(problemSchema.parse(refused.body).stopped?.map(({ record }) => record)).toContain(await recordOf('E'));
    }
    expect(unread).toMatchObject({ status: 409, body: { code: 'caveatUnread' } });
    expect(read.status).toBe(200);
    expect(earlier).toMatchObject({ status: 400, body: { code: 'badInput' } });
  });

  test('a minor is a pseudonym in an answer too, and in one for others the one that they know', async () => {
    const own = await exported('among', among('AM'), { format: 'html' });
    const given = await exported('among', among('AM'), { use: 'dissemination', recipient: 'POLICE' }, 'guardian');
    const theirs = Object((await ask('analyst-b', '/api/v1/questions/among', among('AM'))).body);

    for (const one of [own, given])
      expect([one.status, /Zephyrine|\b2012\b/.test(one.text)]).toStrictEqual([200, false]);
    expect(fileIn(given).answer.results.map((one) => Object(one).entity)).toStrictEqual(
      theirs.results.map(({ entity }: { entity: object }) => entity),
    );
    expect(given.text).not.toContain(of()['M']);
  });

  test('every question leaves in every form', async () => {
    const { A, B } = of();
    const own: Readonly<Record<string, object>> = {
      search: { text: 'Amara' },
      profile: { entity: A },
      neighbours: { entities: [A] },
      among: { entities: [A, B] },
      paths: { from: A, to: B },
      trails: { from: A },
      conflicts: { entity: A },
      marking: { entities: [A] },
      compare: { first: {}, second: { minConfidence: 0.9 } },
    };
    const accept = { acceptCaveats: [await recordOf('F')] };
    for (const { name } of questions.filter((question) => question.purposes.some((one) => one === 'investigation')))
      for (const format of ['json', 'csv', 'html']) {
        const { status, text } = await exported(name, own[name] ?? {}, { ...accept, format });
        expect([name, format, status, text.length > 500]).toStrictEqual([name, format, 200, true]);
      }
  });

  test('who asks for no question, or with parameters that do not fit, is told so', async () => {
    expect(await exported('nothing', {})).toMatchObject({ status: 404 });
    expect(await exported('profile', { entity: 'x' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'params.entity' }] },
    });
    expect(await exported('among', among('AB'), { format: 'csv', table: 'nowhere' })).toMatchObject({
      status: 400,
      body: {
        errors: [{ path: 'table', message: 'one of links, entities, parameters, conventions, sources, records' }],
      },
    });
  });
}
