import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { ApiError, NOT_UNDERSTOOD } from '../api/api-error.ts';

/** What failed, what to do, the request's id to copy, and a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  // What is no answer of the server is a fault of this page: its words help nobody here.
  const detail = error instanceof ApiError ? error.message : NOT_UNDERSTOOD;
  const requestId = error instanceof ApiError ? error.requestId : '';

  return (
    <Alert color="red" title="That did not work" role="alert" className="failure">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{detail}</Text>
        {requestId && (
          <Text size="xs">
            Request <Code>{requestId}</Code>
          </Text>
        )}
        {onRetry && !isRefused(error) && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** What was wrong with the request stays wrong; asking again helps only where the server was busy, away or at fault. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiError && [400, 403, 404, 409, 422].includes(error.status);
}
