import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { ApiError } from '../api/api-error.ts';

/** What failed, what to do, the request's id to copy, and a way to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const detail = error instanceof Error ? error.message : 'Something went wrong on this page.';
  const requestId = error instanceof ApiError ? error.requestId : '';

  return (
    <Alert color="red" title="That did not work" role="alert" m="sm">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{detail}</Text>
        {requestId && (
          <Text size="xs">
            Request <Code>{requestId}</Code>
          </Text>
        )}
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
