import { answerFormats } from '@corridor/graph-schema/contracts';
import type { Likely } from '../../support/fuzz/values-of.ts';

/** Questions whose answers may be put into files, with parameters that some of them take. */
export function likelyAnswers([one, other]: readonly string[]): Likely {
  const params = [{ text: 'Amara' }, { entity: one }, {}, { from: one, to: other }];
  return {
    '/api/v1/questions/{name}/export name': ['search', 'profile', 'summary', 'metrics', 'paths', 'absent'],
    'POST /api/v1/questions/{name}/export body': answerFormats.flatMap((format) =>
      params.map((asked) => ({ params: asked, format, use: 'analysis', justification: 'made for the test' })),
    ),
  };
}
