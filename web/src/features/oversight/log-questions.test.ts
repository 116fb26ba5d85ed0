import { auditQuerySchema } from '@corridor/graph-schema/contracts';
import { expect, test } from 'vitest';
import { logQuestions, queryOf, type LogForm } from './log-questions.ts';

const form: LogForm = {
  question: 'subject',
  subject: '0123456789abcdef0123456789abcdef',
  account: 'marta',
  from: '2026-11-01',
  to: '2026-11-30',
  reason: ' complaint 7 ',
};

test('a question sends what it asks for, and nothing of the others', () => {
  expect(queryOf(form)).toStrictEqual({
    reason: 'complaint 7',
    subject: form.subject,
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-11-30T23:59:59.999Z',
  });
  expect(queryOf({ ...form, question: 'left', from: '', to: '' })).toStrictEqual({
    reason: 'complaint 7',
    kinds: ['disclosure', 'export'],
  });
});

test.for(logQuestions)('“$label” is a query that the log takes', ({ value }) => {
  expect(auditQuerySchema.safeParse(queryOf({ ...form, question: value }))).toMatchObject({ success: true });
});
