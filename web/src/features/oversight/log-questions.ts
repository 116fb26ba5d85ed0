import type { auditQuerySchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';

export type LogQuery = z.input<typeof auditQuerySchema>;

/** What an overseer asks the log: each question is a part of the same query. */
export const logQuestions = [
  { value: 'subject', label: 'Who looked at this?', asks: 'subject' },
  { value: 'account', label: 'What did this account do?', asks: 'account' },
  { value: 'left', label: 'What left the house?', kinds: ['disclosure', 'export'] },
  { value: 'alarms', label: 'Which alarms were raised?', kinds: ['alarm'] },
  { value: 'refused', label: 'What was refused?', decision: 'refused' },
  { value: 'all', label: 'Everything' },
] as const satisfies readonly LogQuestion[];
export type LogQuestionName = (typeof logQuestions)[number]['value'];

interface LogQuestion {
  readonly value: string;
  readonly label: string;
  /** The field that must be filled in. */
  readonly asks?: 'subject' | 'account';
  readonly kinds?: NonNullable<LogQuery['kinds']>;
  readonly decision?: NonNullable<LogQuery['decision']>;
}

/** What is typed into the form. */
export interface LogForm {
  readonly question: LogQuestionName;
  readonly subject: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The query of a form; days are whole days of UTC, the last one included. */
export function queryOf({ question, subject, account, from, to, reason }: LogForm): LogQuery {
  const chosen: LogQuestion = logQuestions.find(({ value }) => value === question) ?? logQuestions[0];
  return {
    reason: reason.trim(),
    ...(chosen.asks === 'subject' ? { subject: subject.trim() } : {}),
    ...(chosen.asks === 'account' ? { account: account.trim() } : {}),
    ...(chosen.kinds === undefined ? {} : { kinds: [...chosen.kinds] }),
    ...(chosen.decision === undefined ? {} : { decision: chosen.decision }),
    ...(from === '' ? {} : { from: `${from}T00:00:00.000Z` }),
    ...(to === '' ? {} : { to: `${to}T23:59:59.999Z` }),
  };
}
