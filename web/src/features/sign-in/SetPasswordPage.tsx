import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { Failure } from '../../components/Failure.tsx';
import { NewPassword } from '../../components/NewPassword.tsx';
import { takeFragment } from './take-fragment.ts';

/** Where the code that an administrator hands over sets the password of an account. */
export function SetPasswordPage() {
  const [code] = useState(() => takeFragment('code'));
  const [password, setPassword] = useState<string>();
  const set = useMutation({
    mutationFn: () =>
      request('/accounts/set-password', z.object({ account: z.string() }), {
        method: 'POST',
        body: { code, password },
      }),
  });

  return (
    <Stack align="center" justify="center" h="100%" p="md" component="main">
      <Paper withBorder p="xl" w="100%" maw={380}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate();
          }}
        >
          <Stack>
            <Title order={1} size="h3">
              Set your password
            </Title>
            {code === undefined && (
              <Text size="sm">
                This address is not whole. Open the one that your administrator gave you, with all that follows the #.
              </Text>
            )}
            {set.isError && <Failure error={set.error} />}
            {set.isSuccess && (
              <Text size="sm" role="status">
                The password of <b>{set.data.account}</b> is set. Sign in with it; then set a second factor in your
                account.
              </Text>
            )}
            {code !== undefined && !set.isSuccess && (
              <>
                <NewPassword onChange={setPassword} />
                <Button type="submit" loading={set.isPending} disabled={password === undefined}>
                  Set password
                </Button>
              </>
            )}
            <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/sign-in" {...props} />}>
              Go to the sign-in
            </Anchor>
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}
