import {
  necessitiesSchema,
  necessityRequestSchema,
  necessitySchema,
  withdrawRequestSchema,
} from '@corridor/graph-schema/contracts';
import { api, type Operation } from './operation.ts';

/** The addresses of intrusive measures. */
export const necessityOperations: readonly Operation[] = [
  {
    method: 'get',
    path: `${api}/necessity-statements`,
    summary: 'Statements of necessity: one’s own; to supervisors and data-protection officers those of their agency',
    answer: necessitiesSchema,
  },
  {
    method: 'post',
    path: `${api}/necessity-statements`,
    summary: 'State why an intrusive measure is necessary in a case',
    body: necessityRequestSchema,
    status: 201,
    answer: necessitySchema,
  },
  {
    method: 'post',
    path: `${api}/necessity-statements/{id}/{verdict}`,
    summary: 'Approve or refuse a statement (another person, who has proved again who they are), or end it',
    body: withdrawRequestSchema,
    answer: necessitySchema,
  },
];
