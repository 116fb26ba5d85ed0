import { problemSchema } from '@corridor/graph-schema/contracts';
import type * as z from 'zod';
import { ApiError } from './api-error.ts';
import { statedHeaders } from './stated-headers.ts';

/** Sends files and tells how far they are (0..1); `fetch` cannot tell that. */
export function upload<Schema extends z.ZodType>(
  path: string,
  form: FormData,
  schema: Schema,
  onProgress: (share: number) => void,
): Promise<z.infer<Schema>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    for (const [name, value] of Object.entries(statedHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener('error', () =>
      reject(
        new ApiError({
          code: 'unreachable',
          status: 0,
          requestId: '',
          detail: 'The upload was cut off. Nothing was imported; check the connection and send it again.',
        }),
      ),
    );
    request.addEventListener('load', () => {
      const body: unknown = parseJson(request.responseText);
      if (request.status < 300) resolve(schema.parse(body));
      else
        reject(
          new ApiError(
            problemSchema.safeParse(body).data ?? {
              code: 'internal',
              status: request.status,
              requestId: '',
              detail: 'The server did not take the files. Try again.',
            },
          ),
        );
    });
    request.send(form);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
