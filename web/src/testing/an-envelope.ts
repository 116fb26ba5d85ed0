/** An answer to a question as the API wraps it, with what the question has beside its results. */
export function anEnvelope(question: string, results: readonly unknown[], beside: object = {}): object {
  return {
    question,
    params: {},
    revision: 'r',
    dataAsOf: '',
    codeVersion: '1',
    truncated: null,
    warnings: [],
    excluded: [],
    results,
    ...beside,
  };
}
