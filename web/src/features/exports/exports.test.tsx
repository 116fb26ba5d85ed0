import { screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anEnvelope } from '../../testing/an-envelope.ts';
import { problem, startFakeServer, type Answers } from '../../testing/fake-server.ts';
import { openPart } from '../../testing/open-part.tsx';
import { supervisorSession } from '../../testing/people.ts';
import { ExportDialog } from './ExportDialog.tsx';

const entities = ['1'.repeat(32), '2'.repeat(32)];
const record = 'abcdef01'.repeat(4);
const marking = {
  level: 2,
  handling: ['H0', 'H3'],
  releasableTo: ['NCB'],
  denied: [],
  originators: ['NCB'],
  victims: false,
  closed: false,
};
const aFile = () =>
  new Response('"part"', {
    headers: {
      'Content-Type': 'text/csv',
      'Content-Disposition': 'attachment; filename=corridor-2026-11-30-0011.csv',
      'Corridor-File-SHA256': 'c0ffee',
    },
  });

function openDialog(answers: Answers, session: object = supervisorSession) {
  const server = startFakeServer({
    'GET /sessions/current': session,
    'POST /questions/marking': anEnvelope('marking', [marking]),
    'POST /exports': aFile,
    ...answers,
  });
  const saved: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const onClose = vi.fn<() => void>();
  const { user } = openPart(<ExportDialog entities={entities} onClose={onClose} />, server);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return { server, saved, onClose, user };
}
const exportButton = () => screen.getByRole('button', { name: 'Export' });

test('a file is asked for with a reason, under the marking that is shown, and goes to the downloads', async () => {
  const { server, saved, onClose, user } = openDialog({});
  expect(await screen.findByText(/2 RESTRICTED · H3 conditions of its owner/)).toBeTruthy();
  expect(exportButton()).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/^Why/), 'for the inquiry');
  await user.click(exportButton());

  expect(await screen.findByText(/corridor-2026-11-30-0011.csv is in your downloads. SHA-256: c0ffee/)).toBeTruthy();
  expect(saved).toStrictEqual(['corridor-2026-11-30-0011.csv']);
  expect(onClose).toHaveBeenCalledOnce();
  expect(server.of('POST /exports').map(({ body }) => body)).toStrictEqual([
    { entities, format: 'csv', use: 'analysis', justification: 'for the inquiry', acceptCaveats: [] },
  ]);
});

test('conditions are shown, and nothing leaves before each is accepted', async () => {
  const unread = {
    type: 'about:blank',
    status: 409,
    code: 'caveatUnread',
    title: 'Conditions',
    detail: 'Read them.',
    requestId: 'r1',
    caveats: [{ record, source: 'list', text: 'Tell nobody outside.' }],
  };
  const { server, saved, user } = openDialog({
    'POST /exports': ({ body }) =>
      Object(body).acceptCaveats.includes(record) ? aFile() : Response.json(unread, { status: 409 }),
  });
  await user.type(await screen.findByLabelText(/^Why/), 'for the inquiry');
  await user.click(exportButton());
  const condition = await screen.findByRole('checkbox', { name: 'Tell nobody outside.' });
  expect(screen.queryByText('Read them.')).toBeNull();
  expect(exportButton()).toHaveProperty('disabled', true);
  await user.click(condition);
  await user.click(exportButton());

  await expect.poll(() => saved).toHaveLength(1);
  expect(server.of('POST /exports').at(-1)?.body).toMatchObject({ acceptCaveats: [record] });
});

test('what is passed on has a recipient, and what keeps it from leaving is named', async () => {
  const refusal = {
    type: 'about:blank',
    status: 403,
    code: 'notAllowed',
    title: 'Not allowed',
    detail: 'Nothing is exported.',
    requestId: 'r1',
    stopped: [{ record, source: 'POLICE/list', says: 'H2 forbids it.' }],
  };
  const { server, saved, user } = openDialog({ 'POST /exports': () => Response.json(refusal, { status: 403 }) });
  await screen.findByRole('option', { name: 'For another agency' });
  await user.selectOptions(screen.getByLabelText('What it is for'), 'dissemination');
  await user.type(screen.getByLabelText(/^Why/), 'a joint operation');
  expect(exportButton()).toHaveProperty('disabled', true);
  await user.type(screen.getByLabelText(/^Agency or task force/), 'customs');
  await user.click(screen.getByRole('radio', { name: 'Package (JSON)' }));
  await user.click(exportButton());

  expect(await screen.findByText('Nothing is exported.')).toBeTruthy();
  expect(screen.getByText(/POLICE\/list, record abcdef01: H2 forbids it/)).toBeTruthy();
  expect(saved).toStrictEqual([]);
  expect(server.of('POST /exports')[0]?.body).toMatchObject({
    format: 'json',
    use: 'dissemination',
    recipient: 'CUSTOMS',
  });
});

test('only what a role may do is offered', async () => {
  openDialog(
    { 'POST /exports': () => problem(403, 'notAllowed', 'No.') },
    { ...supervisorSession, roles: ['analyst'] },
  );
  await screen.findByRole('option', { name: 'For another agency' });

  expect(screen.queryByRole('option', { name: 'For a court' })).toBeNull();
});
