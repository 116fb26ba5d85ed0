/**
 * Words for Node before the workers' program. A worker stays below 512 MB whatever the file: its heap is bounded, buffers
 * come on top. Room for what lives shortly (a chunk's rows and parameters) spares most of the collector's work.
 */
export const workerMemory: readonly string[] = ['--max-old-space-size=320', '--max-semi-space-size=32'];
