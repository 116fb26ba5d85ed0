import { Button, FileInput, Modal, NativeSelect, Progress, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { upload } from '../../api/upload.ts';
import { Failure } from '../../components/Failure.tsx';
import { useSession } from '../shell/use-session.ts';
import { HandlingInputs } from './HandlingInputs.tsx';
import { emptyHandling, optionsOf } from './options-of.ts';

const profilesSchema = z.object({ profiles: z.array(z.object({ name: z.string(), title: z.string().optional() })) });

/** Files, whose they are, how their rows become records, and under which handling. */
export function ImportForm({ onClose }: { onClose: () => void }) {
  const [files, setFiles] = useState<File[]>([]);
  const [source, setSource] = useState('');
  const [profile, setProfile] = useState('');
  const [handling, setHandling] = useState(emptyHandling);
  const agency = useSession().data?.agency ?? '';
  const [sent, setSent] = useState(0);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const profiles = useQuery({
    queryKey: ['profiles'],
    queryFn: ({ signal }) => request('/profiles', profilesSchema, { signal }),
  });
  const start = useMutation({
    mutationFn: () => {
      const form = new FormData();
      form.set('source', source.trim());
      form.set('profile', profile);
      form.set('options', JSON.stringify(optionsOf(handling, agency)));
      for (const file of files) form.append('file', file);
      return upload('/imports', form, z.looseObject({ importId: z.string() }), setSent);
    },
    onSuccess: async ({ importId }) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/imports/$importId', params: { importId } });
    },
  });

  return (
    <Modal opened onClose={onClose} title="Import files" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate();
        }}
      >
        <Stack>
          <FileInput
            label="Files"
            placeholder="CSV, NDJSON, JSON, XML or XLSX; gzip and zip of these"
            multiple
            required
            value={files}
            onChange={setFiles}
            data-autofocus
          />
          <TextInput
            label="Source"
            description="The name of the feed or list, within your agency"
            required
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <NativeSelect
            label="Profile"
            description="How a row becomes a record"
            required
            value={profile}
            onChange={(event) => setProfile(event.currentTarget.value)}
            data={[
              { value: '', label: profiles.isPending ? 'Reading the profiles…' : 'Choose…' },
              ...(profiles.data?.profiles ?? []).map(({ name, title }) => ({
                value: name,
                label: title ? `${name} · ${title}` : name,
              })),
            ]}
          />
          <HandlingInputs
            fields={handling}
            onChange={(change) => setHandling((before) => ({ ...before, ...change }))}
          />
          {profiles.isError && <Failure error={profiles.error} onRetry={() => void profiles.refetch()} />}
          {start.isError && <Failure error={start.error} />}
          {start.isPending && <Progress value={sent * 100} aria-label="Upload" />}
          <Button type="submit" loading={start.isPending} disabled={files.length === 0 || !profile || !source.trim()}>
            Import
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
