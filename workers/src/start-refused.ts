/** Why the process does not start: one sentence for whoever starts it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
