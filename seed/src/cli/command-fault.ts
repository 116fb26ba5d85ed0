const statusOf = { usage: 2, failed: 1 } as const;

/** A command that cannot be carried out, said in one sentence: asked wrongly (`usage`), or it did not work (`failed`). */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
  readonly kind: keyof typeof statusOf;

  constructor(kind: keyof typeof statusOf, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }

  /** The exit status that says so. */
  get exitCode(): number {
    return statusOf[this.kind];
  }
}
