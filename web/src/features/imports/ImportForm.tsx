import { Button, FileInput, Group, Modal, NativeSelect, Progress, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod';
import { request } from '../../api/client.ts';
import { upload } from '../../api/upload.ts';
import { Failure } from '../../components/Failure.tsx';

const profilesSchema = z.object({ profiles: z.array(z.object({ name: z.string(), title: z.string().optional() })) });

/** Files, whose they are, how their rows become records, and under which handling. */
export function ImportForm({ onClose }: { onClose: () => void }) {
  const [files, setFiles] = useState<File[]>([]);
  const [source, setSource] = useState('');
  const [profile, setProfile] = useState('');
  const [level, setLevel] = useState('1');
  const [handling, setHandling] = useState('H0');
  const [releaseTo, setReleaseTo] = useState('');
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
      form.set(
        'options',
        JSON.stringify({ level: Number(level), handling, releaseTo: releaseTo.split(/[\s,]+/).filter(Boolean) }),
      );
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
          <Group grow>
            <NativeSelect
              label="Level"
              value={level}
              onChange={(event) => setLevel(event.currentTarget.value)}
              data={[
                { value: '0', label: '0 public' },
                { value: '1', label: '1 official use' },
                { value: '2', label: '2 restricted' },
                { value: '3', label: '3 confidential' },
              ]}
            />
            <NativeSelect
              label="Handling"
              value={handling}
              onChange={(event) => setHandling(event.currentTarget.value)}
              data={['H0', 'H1', 'H2', 'H3']}
            />
          </Group>
          <TextInput
            label="Release to"
            description="Codes of agencies, or ALL; empty: nobody else"
            value={releaseTo}
            onChange={(event) => setReleaseTo(event.currentTarget.value)}
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
