import * as z from 'zod';
import {
  correctionNoticesSchema,
  levelRequestSchema,
  proposalViewSchema,
  recipientSchema,
  sealedSchema,
  sharedSchema,
  shareRequestSchema,
  sharingPreviewSchema,
  sharingViewSchema,
  withdrawRequestSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of sharing. */
export const sharingOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${api}/records/{id}/sharing`,
    summary: 'Why the asker reads a record, who else does, and how it was shared',
    answer: sharingViewSchema,
  },
  {
    method: 'post',
    path: `${api}/records/{id}/sharing/preview`,
    summary: 'What a recipient would come to see of a record',
    body: z.strictObject({ recipient: recipientSchema }),
    answer: sharingPreviewSchema,
  },
  {
    method: 'post',
    path: `${api}/records/{id}/sharing`,
    summary: 'Give a record to a recipient; 202 where somebody else must approve it',
    body: shareRequestSchema,
    status: 201,
    answer: sharedSchema,
  },
  {
    method: 'delete',
    path: `${api}/records/{id}/sharing/{dissemination}`,
    summary: 'Withdraw a record from a recipient; the recipient is told',
    body: withdrawRequestSchema,
    answer: sharingViewSchema,
  },
  {
    method: 'post',
    path: `${api}/records/{id}/level`,
    summary: 'Raise the level of a record; 202 for a lower one, which somebody else must approve',
    body: levelRequestSchema,
    status: 201,
    answer: sharedSchema,
  },
  {
    method: 'get',
    path: `${api}/sharing-proposals`,
    summary: 'Proposals that wait, of the asker’s agency and for its decision',
    answer: z.strictObject({ proposals: z.array(proposalViewSchema) }),
  },
  {
    method: 'post',
    path: `${api}/sharing-proposals/{id}/{verdict}`,
    summary: 'Approve or refuse a proposal: `approve` or `refuse`',
    body: withdrawRequestSchema,
    answer: proposalViewSchema,
  },
  {
    method: 'get',
    path: `${api}/correction-notices`,
    summary: 'What was given to the asker’s agency and was withdrawn, taken back or corrected since',
    answer: correctionNoticesSchema,
  },
  {
    method: 'post',
    path: `${api}/entities/{id}/seal`,
    summary: 'Seal a person: nobody but the circle AGENCY/SEALED learns that they are there',
    body: withdrawRequestSchema,
    status: 201,
    answer: sealedSchema,
  },
  {
    method: 'delete',
    path: `${api}/entities/{id}/seal`,
    summary: 'Take the seal off a person',
    body: withdrawRequestSchema,
    answer: sealedSchema,
  },
];
