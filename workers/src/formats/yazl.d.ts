/** The part of yazl that tests make archives with; it brings no types. */
declare module 'yazl' {
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(content: Buffer, name: string, options?: { mtime?: Date; mode?: number }): void;
    end(): void;
  }
}
