import type { Request } from 'express';
import { SUBJECTS_NAMED, type AuditEntry } from '@corridor/graph-schema/audit';
import { questions } from '@corridor/graph-schema/questions';
import { sessionOf } from '../../access/reader-of.ts';
import { isService } from '../../access/service-secret.ts';
import type { Session } from '../../access/session.ts';
import type { Context } from '../../context.ts';
import { requestIdOf } from '../../http/request-id.ts';
import type { AuditDeclaration } from './declarations.ts';
import type { Draft } from './draft.ts';
import { rightsOf } from './rights-of.ts';
import { subjectsIn } from './subjects-in.ts';

type Known = Extract<AuditDeclaration, { kind: unknown }>;

/** The address of a request as the log names it, and what was declared for it. */
export interface Asked {
  readonly action: string;
  readonly declaration: Known;
  readonly open: readonly string[];
}

const refusals = new Set([401, 403, 404, 429]);
const policyRefusals = new Set([401, 403, 429]);
const questionNames: ReadonlySet<string> = new Set(questions.map(({ name }) => name));

/** Begins the entry of a request. Who asks is looked up when the entry is written: a request may sign somebody in. */
export function createDraft(context: Context, request: Request, { action, declaration, open }: Asked): Draft {
  const draft: Draft = {
    isRecorded: false,
    ordinal: 0,
    entry(status) {
      const session = sessionOf(request);
      const rested = session?.necessity === undefined ? [] : [session.necessity];
      const found = subjectsIn(draft.answered, [...open, ...(draft.touched ?? []), ...rested]);
      const named = found.ids.slice(0, SUBJECTS_NAMED);
      const isAllowed = status < 400;
      const rights = isAllowed && session ? [...found.handling, ...rightsOf(context, session, named)] : [];
      const handling = rights
        .map(({ code }) => code)
        .sort()
        .at(-1);
      return {
        ...whoAsks(context, request, session, declaration, draft.answered),
        id: isAllowed && draft.operation !== undefined ? draft.operation : `${requestIdOf(request)}/${draft.ordinal}`,
        at: new Date().toISOString(),
        kind: policyRefusals.has(status) && declaration.kind !== 'signIn' ? 'refusal' : declaration.kind,
        ...justificationOf(context, session, draft.reason),
        ...(isHandling(handling) ? { handling } : {}),
        decision: isAllowed ? 'allowed' : refusals.has(status) ? 'refused' : 'failed',
        rule: draft.rule ?? 'none',
        action: actionOf(action, open),
        subjects: named,
        subjectCount: found.ids.length,
        persons: found.persons,
        originators: [...new Set(rights.map(({ originator }) => originator))].sort().slice(0, 50),
        results: isAllowed ? found.results : 0,
        ...(isAllowed && draft.file !== undefined ? { file: draft.file } : {}),
        request: requestIdOf(request),
        ...(draft.operation === undefined || !isAllowed ? {} : { operation: draft.operation }),
      };
    },
  };
  return draft;
}

function whoAsks(
  { ids, serviceSecret }: Context,
  request: Request,
  session: Session | undefined,
  { account }: Known,
  answered: unknown,
): Pick<AuditEntry, 'account' | 'agency' | 'purpose'> {
  if (session) return { account: session.id, agency: session.agency, purpose: session.purpose };
  const whose: unknown = account === 'asked' ? request.body : account === 'answered' ? answered : undefined;
  const name: unknown = Object(whose)['account'];
  const agency: unknown = Object(answered)['agency'];
  if (typeof name === 'string') {
    // As the account's own id is made, so that a wrong password stands beside the right ones.
    return { account: ids.other('account', name), ...(typeof agency === 'string' ? { agency } : {}) };
  }
  return isService(request, serviceSecret) ? { account: 'service' } : {};
}

function justificationOf(
  { ids }: Context,
  session: Session | undefined,
  reason: string | undefined,
): Pick<AuditEntry, 'justification' | 'justificationRef' | 'case'> {
  const stated = session?.case === undefined ? undefined : ids.other('case', session.agency, session.case);
  const ofCase = stated === undefined ? {} : { case: stated };
  if (reason !== undefined)
    return { ...ofCase, justification: 'reason', justificationRef: ids.other('reason', reason) };
  if (session?.necessity !== undefined)
    return { ...ofCase, justification: 'approval', justificationRef: session.necessity };
  return { ...ofCase, justification: stated !== undefined ? 'case' : session ? 'purpose' : 'duty' };
}

/** Questions are told apart by name; a name that is none is what somebody typed, and stays out. */
function actionOf(action: string, [first]: readonly string[]): string {
  return action.includes('/questions/{name}') && first !== undefined && questionNames.has(first)
    ? action.replace('{name}', first)
    : action;
}

function isHandling(code: string | undefined): code is 'H0' | 'H1' | 'H2' | 'H3' {
  return code !== undefined && /^H[0-3]$/.test(code);
}
