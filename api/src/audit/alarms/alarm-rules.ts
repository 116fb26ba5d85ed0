import * as z from 'zod';
import { auditKinds } from '@corridor/graph-schema/audit';

const minutes = z
  .number()
  .positive()
  .max(60 * 24 * 31);

/** When use of the system looks like misuse (R146). Rules are data: sizes and windows may be set for each system. */
export const alarmRuleSchema = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/),
  kinds: z.array(z.enum(auditKinds)),
  /** Entries of these actions alone; absent: of all. */
  actions: z.array(z.string()).optional(),
  /** Entries that touch a person alone. */
  aboutPersons: z.boolean().default(false),
  /** An entry counts as often as it touches persons: a long list is many of them. */
  sumsPersons: z.boolean().default(false),
  /** Entries that state no case alone. */
  withoutCase: z.boolean().default(false),
  /** Entries outside of these hours alone. */
  outsideHours: z
    .strictObject({ from: z.int().min(0).max(23), to: z.int().min(1).max(24), timeZone: z.string() })
    .optional(),
  /** Entries about persons of the watch list alone: colleagues, public figures. */
  aboutWatched: z.boolean().default(false),
  decision: z.enum(['allowed', 'refused']).default('allowed'),
  /** So many of one account within the window raise one alarm. */
  limit: z.int().min(1),
  windowMinutes: minutes,
  /** How long the account is slowed down. */
  throttleMinutes: minutes.optional(),
});
export type AlarmRule = z.infer<typeof alarmRuleSchema>;
export const alarmRulesSchema = z.array(alarmRuleSchema);

const personPages = [
  'get /api/v1/entities/{id}',
  'get /api/v1/entities/{id}/records',
  'get /api/v1/records/{id}',
  'post /api/v1/questions/profile',
];

/** The rules of a system that sets none of its own. */
export const defaultAlarmRules: readonly AlarmRule[] = alarmRulesSchema.parse([
  {
    name: 'bulkReading',
    kinds: ['consultation'],
    actions: personPages,
    aboutPersons: true,
    limit: 500,
    windowMinutes: 10,
    throttleMinutes: 10,
  },
  {
    // Whatever shows them: searches, neighbours, lists, files.
    name: 'bulkPersons',
    kinds: ['consultation', 'export'],
    aboutPersons: true,
    sumsPersons: true,
    limit: 10_000,
    windowMinutes: 10,
    throttleMinutes: 10,
  },
  {
    name: 'offCase',
    kinds: ['consultation'],
    actions: personPages,
    aboutPersons: true,
    withoutCase: true,
    limit: 200,
    windowMinutes: 60,
  },
  {
    name: 'offHours',
    kinds: ['consultation', 'export', 'disclosure'],
    aboutPersons: true,
    outsideHours: { from: 5, to: 22, timeZone: 'UTC' },
    limit: 100,
    windowMinutes: 60,
  },
  { name: 'bulkExport', kinds: ['export'], aboutPersons: true, limit: 20, windowMinutes: 60 },
  { name: 'watchedPerson', kinds: ['consultation', 'export'], aboutWatched: true, limit: 1, windowMinutes: 60 },
  { name: 'refusals', kinds: ['refusal'], decision: 'refused', limit: 50, windowMinutes: 10 },
]);
