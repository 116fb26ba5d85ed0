/**
 * The most that one seizure can plausibly hold, in kilograms by code of the vocabulary `drugGroup`: well above the largest
 * ever reported (cocaine about 35 t, hashish above 200 t, opium below 100 t). Beyond it a row waits for a person (fault B10).
 */
export const plausibleKg: Readonly<Record<string, number>> = {
  cannabis: 500_000,
  cocaine: 60_000,
  opiates: 150_000,
  synthetic_opioids: 10_000,
  amphetamines: 60_000,
  ecstasy: 30_000,
  hallucinogens: 20_000,
  synthetic_cannabinoids: 60_000,
  synthetic_cathinones: 60_000,
  other_nps: 60_000,
  sedatives: 60_000,
  khat: 200_000,
  precursors: 3_000_000,
};

/** Where the drug group is not known, or not in the table. */
export const PLAUSIBLE_KG_ANY = 1_000_000;
