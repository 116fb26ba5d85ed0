/** What can be wrong with a machine or a store, and the exit status that says so (the numbers of `sysexits.h` where one fits). */
const serviceFaults = {
  missingProgram: 69,
  portInUse: 73,
  folderInUse: 75,
  wrongPassword: 77,
  diskFull: 74,
  provisioningFailed: 68,
  startFailed: 70,
  badSetting: 78,
} as const;
export type ServiceFaultCode = keyof typeof serviceFaults;

/** A failure that a person can mend: its message is one sentence that says what to do. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';
  readonly code: ServiceFaultCode;

  constructor(code: ServiceFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** The exit status of a process that ends for this reason. */
  get exitCode(): number {
    return serviceFaults[this.code];
  }
}

/** Whether an error of the file system says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
