import { answerFormats } from '@corridor/graph-schema/contracts';
import type { Likely } from '../../support/fuzz/values-of.ts';

/** Questions whose answers may be put into files, most of them with parameters of no question's own, which each takes. */
export function likelyAnswers([one, other]: readonly string[]): Likely {
  const params = [{}, {}, {}, { text: 'Amara' }, { entity: one }, { from: one, to: other }];
  return {
    '/api/v1/questions/{name}/export name': [
      'summary',
      'metrics',
      'network-summary',
      'search',
      'profile',
      'paths',
      'absent',
    ],
    'POST /api/v1/questions/{name}/export body': answerFormats.flatMap((format) =>
      params.map((asked) => ({ params: asked, format, use: 'analysis', justification: 'made for the test' })),
    ),
  };
}
