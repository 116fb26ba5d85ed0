const words: Readonly<Record<string, string>> = {
  postal: 'IN_PARCEL',
  parcel: 'IN_PARCEL',
  package: 'IN_PARCEL',
  baggage: 'IN_LUGGAGE',
  luggage: 'IN_LUGGAGE',
  handbag: 'IN_LUGGAGE',
  backpack: 'IN_LUGGAGE',
  suitcase: 'IN_LUGGAGE',
  inserted: 'INTERNAL',
  swallowed: 'INTERNAL',
  body: 'ON_BODY',
  outerwear: 'ON_BODY',
  underwear: 'ON_BODY',
  shoes: 'ON_BODY',
  clothes: 'ON_BODY',
  'transport vehicle': 'IN_VEHICLE',
  'car parts': 'IN_VEHICLE',
  bike: 'IN_VEHICLE',
  vessel: 'IN_STRUCTURE_VESSEL',
  freight: 'IN_CARGO',
  container: 'IN_CARGO',
  cargo: 'IN_CARGO',
  'rip-off': 'RIP_ON_OFF',
  'rip on/rip off': 'RIP_ON_OFF',
  hull: 'ATTACHED_HULL',
  impregnated: 'DISSOLVED_OR_IMPREGNATED',
  dissolved: 'DISSOLVED_OR_IMPREGNATED',
};

/** The code of the taxonomy that a source's word for a hiding place stands for. */
export function findMethodWord(text: string): string | undefined {
  return words[text.trim().toLowerCase()];
}
