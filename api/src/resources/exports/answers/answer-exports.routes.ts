import { Router } from 'express';
import * as z from 'zod';
import { answerExportRequestSchema, type AnswerExportRequest, type AnswerFile } from '@corridor/graph-schema/contracts';
import { markingOf, strictestMarking } from '@corridor/graph-schema/policy';
import type { QuestionName } from '@corridor/graph-schema/questions';
import { noteReason } from '../../../audit/requests/draft.ts';
import { computeFor } from '../../../compute/compute.ts';
import type { Context } from '../../../context.ts';
import { AppError } from '../../../http/app-error.ts';
import { operationOf } from '../../../http/operation-of.ts';
import { parse } from '../../../http/parse.ts';
import { sightOf } from '../../../http/sight-of.ts';
import type { AnswerForm, NameOf } from '../../../questions/forms/define-form.ts';
import { answerForms } from '../../../questions/forms/index.ts';
import { handOut } from '../hand-out.ts';
import { judgeOf, requireAll, withWholes } from '../may-leave.ts';
import { readCaveats } from '../read-caveats.ts';
import { sightOfFile } from '../sight-of-file.ts';
import { watermarkOf } from '../watermark-of.ts';
import { answerAtOneState } from './answer-at-one-state.ts';
import { answerDocument } from './answer-document.ts';
import { answerForOthers } from './answer-for-others.ts';
import type { AnswerRests } from './answer-rests.ts';
import { recordsBehind } from './records-behind.ts';
import { requireJoinedAlike } from './require-joined-alike.ts';
import { requirePresent } from './require-present.ts';
import { writeAnswerCsv } from './write-answer-csv.ts';
import { writeAnswerHtml } from './write-answer-html.ts';

/** Files of answers: answered as the question is, decided on as every export, marked, and in the audit log by their hash. */
export function answerExportRoutes(context: Context): Router {
  const router = Router();

  router.post('/questions/:name/export', async (request, response) => {
    const { session } = sightOf(context, request);
    const asked = parse(answerExportRequestSchema, request.body);
    noteReason(asked.justification);
    const form = formOf(request.params.name);
    const { params } = parse(z.object({ params: form.question.params }), asked);
    requirePresent(asked, params);
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const { sight, answer, rests } = await answerAtOneState(
      { form, params, making: { maker: session, recipient: asked.recipient } },
      asked.params,
      () => sightOfFile(context, session, asked),
      computeFor(context.graphs, context.pool, { signal: closed.signal }),
    );
    const judge = judgeOf(sight.session, asked);
    const supports = withWholes(sight, rests.view, rests.supports);
    await requireAll(sight, rests.view, supports, {
      judge,
      accepted: new Set<string>(asked.acceptCaveats),
      caveatsOf: (records) => readCaveats(sight, records),
    });
    requireJoinedAlike(sight, rests, (token) => judge(token, true).allowed);
    const marking = strictestMarking([...new Set(supports.map(({ token }) => token))].map(markingOf));
    if (!marking) throw new AppError('conflict', 'The graph has changed meanwhile. Export again.');
    const id = operationOf(request, session, context.ids);
    const watermark = watermarkOf(session, asked, { id, at: new Date(context.store.now()).toISOString() });
    const records = await recordsBehind(sight, rests);
    const told = asked.use === 'analysis' ? answer : answerForOthers(answer, rests);
    const file: AnswerFile = { form: 'corridor-answer/1', marking, watermark, answer: told, records };
    const captions = captionsIn(rests);
    await handOut(response, sight, {
      name: `corridor-${form.question.name}`,
      format: asked.format,
      text: textOf(asked, form, file, (named) => captions.get(named) ?? named),
      watermark,
      records: records.listed.map((record) => record.id),
      told: { ...answer, records: records.listed },
    });
  });
  return router;
}

/** Captions by the ids that the answer names, and by those that its file shows. */
function captionsIn({ named }: AnswerRests): ReadonlyMap<string, string> {
  return new Map([...named].flatMap(([asked, { id, caption }]) => [[asked, caption] as const, [id, caption] as const]));
}

function formOf(name: string): AnswerForm {
  if (!isQuestion(name))
    throw new AppError('notFound', `There is no question “${name}”. The list of questions is at /docs.`);
  return answerForms[name];
}

function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(answerForms, name);
}

function textOf({ format, table }: AnswerExportRequest, form: AnswerForm, file: AnswerFile, nameOf: NameOf): string {
  if (format === 'json') return `${JSON.stringify(file, undefined, 2)}\n`;
  const document = answerDocument(form, file, nameOf);
  return format === 'html' ? writeAnswerHtml(document) : writeAnswerCsv(document, table);
}
