import { adriatic } from './adriatic/adriatic.ts';
import { atlantic } from './atlantic/atlantic.ts';
import { background } from './background/background.ts';
import { cartel } from './cartel/cartel.ts';
import { mediterranean } from './mediterranean/mediterranean.ts';
import { mekong } from './mekong/mekong.ts';
import type { Scenario } from './scenario.ts';
import { transitHub } from './transit-hub/transit-hub.ts';

export type { DemonstrationImport } from './demonstration-import.ts';
export type { Release, Scenario } from './scenario.ts';

/** All scenarios of the demonstration. */
export const scenarios: readonly Scenario[] = [
  atlantic,
  transitHub,
  mekong,
  mediterranean,
  cartel,
  adriatic,
  background,
];
