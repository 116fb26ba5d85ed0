// prettier-ignore
/** Words of sources for the entries of the taxonomy of concealment, in small letters. What says nothing of a method (`residence`, `other`) is not here. */
const words: Readonly<Record<string, string>> = {
  'rip on rip off': 'RIP_ON_OFF', 'rip off': 'RIP_ON_OFF', 'rip on': 'RIP_ON_OFF', 'ripoff': 'RIP_ON_OFF', 'gancho ciego': 'RIP_ON_OFF', 'gancho perdido': 'RIP_ON_OFF', 'blind hook': 'RIP_ON_OFF',
  'freight': 'IN_CARGO', 'cargo': 'IN_CARGO', 'container': 'IN_CARGO', 'in cargo': 'IN_CARGO', 'in container': 'IN_CARGO', 'load': 'IN_CARGO', 'among the goods': 'IN_CARGO', 'en la carga': 'IN_CARGO', 'carga': 'IN_CARGO', 'food': 'IN_CARGO', 'beverages': 'IN_CARGO', 'furniture': 'IN_CARGO', 'appliances': 'IN_CARGO', 'electrical parts': 'IN_CARGO', 'art items': 'IN_CARGO', 'toys': 'IN_CARGO', 'office supplies': 'IN_CARGO', 'cosmetics': 'IN_CARGO',
  'container structure': 'IN_STRUCTURE_CONTAINER', 'container wall': 'IN_STRUCTURE_CONTAINER', 'container floor': 'IN_STRUCTURE_CONTAINER', 'reefer unit': 'IN_STRUCTURE_CONTAINER', 'refrigeration unit': 'IN_STRUCTURE_CONTAINER', 'container door': 'IN_STRUCTURE_CONTAINER', 'estructura del contenedor': 'IN_STRUCTURE_CONTAINER',
  'vessel': 'IN_STRUCTURE_VESSEL', 'ship structure': 'IN_STRUCTURE_VESSEL', 'sea chest': 'IN_STRUCTURE_VESSEL', 'ballast tank': 'IN_STRUCTURE_VESSEL', 'hidden compartment of vessel': 'IN_STRUCTURE_VESSEL', 'vessel structure': 'IN_STRUCTURE_VESSEL',
  'hull': 'ATTACHED_HULL', 'attached to hull': 'ATTACHED_HULL', 'parasite': 'ATTACHED_HULL', 'torpedo': 'ATTACHED_HULL', 'underwater': 'ATTACHED_HULL', 'parasito': 'ATTACHED_HULL', 'casco': 'ATTACHED_HULL',
  'transport vehicle': 'IN_VEHICLE', 'car parts': 'IN_VEHICLE', 'vehicle': 'IN_VEHICLE', 'hidden compartment': 'IN_VEHICLE', 'fuel tank': 'IN_VEHICLE', 'spare tyre': 'IN_VEHICLE', 'tyre': 'IN_VEHICLE', 'dashboard': 'IN_VEHICLE', 'bike': 'IN_VEHICLE', 'caleta': 'IN_VEHICLE', 'doble fondo': 'IN_VEHICLE', 'vehículo': 'IN_VEHICLE',
  'aircraft': 'IN_AIRCRAFT', 'plane': 'IN_AIRCRAFT', 'avionics': 'IN_AIRCRAFT', 'aeronave': 'IN_AIRCRAFT',
  'baggage': 'IN_LUGGAGE', 'luggage': 'IN_LUGGAGE', 'suitcase': 'IN_LUGGAGE', 'handbag': 'IN_LUGGAGE', 'backpack': 'IN_LUGGAGE', 'bag': 'IN_LUGGAGE', 'carry': 'IN_LUGGAGE', 'carry on': 'IN_LUGGAGE', 'maleta': 'IN_LUGGAGE', 'equipaje': 'IN_LUGGAGE', 'gepäck': 'IN_LUGGAGE', 'bagage': 'IN_LUGGAGE', 'gifts': 'IN_LUGGAGE',
  'body': 'ON_BODY', 'body carried': 'ON_BODY', 'on person': 'ON_BODY', 'strapped': 'ON_BODY', 'body pack': 'ON_BODY', 'outerwear': 'ON_BODY', 'underwear': 'ON_BODY', 'shoes': 'ON_BODY', 'clothes': 'ON_BODY', 'clothing': 'ON_BODY', 'ropa': 'ON_BODY', 'adherido al cuerpo': 'ON_BODY',
  'swallowed': 'INTERNAL', 'inserted': 'INTERNAL', 'ingested': 'INTERNAL', 'body packer': 'INTERNAL', 'body cavity': 'INTERNAL', 'stomach': 'INTERNAL', 'mule': 'INTERNAL', 'ingerido': 'INTERNAL', 'intracorporeal': 'INTERNAL',
  'postal': 'IN_PARCEL', 'post': 'IN_PARCEL', 'mail': 'IN_PARCEL', 'parcel': 'IN_PARCEL', 'package': 'IN_PARCEL', 'letter': 'IN_PARCEL', 'envelope': 'IN_PARCEL', 'courier parcel': 'IN_PARCEL', 'paquete': 'IN_PARCEL', 'correo': 'IN_PARCEL', 'colis': 'IN_PARCEL',
  'impregnated': 'DISSOLVED_OR_IMPREGNATED', 'dissolved': 'DISSOLVED_OR_IMPREGNATED', 'in solution': 'DISSOLVED_OR_IMPREGNATED', 'soaked': 'DISSOLVED_OR_IMPREGNATED', 'impregnado': 'DISSOLVED_OR_IMPREGNATED', 'disuelto': 'DISSOLVED_OR_IMPREGNATED',
  'dropped at sea': 'DROPPED_AT_SEA', 'jettisoned': 'DROPPED_AT_SEA', 'floating': 'DROPPED_AT_SEA', 'sea drop': 'DROPPED_AT_SEA', 'drop off at sea': 'DROPPED_AT_SEA',
  'not concealed': 'NONE', 'no concealment': 'NONE', 'open': 'NONE', 'none': 'NONE', 'a la vista': 'NONE',
};
const byWord = new Map(Object.entries(words).map(([word, code]) => [fold(word), code]));

/** The code of the taxonomy that a source's word for a hiding place stands for. */
export function findMethodWord(text: string): string | undefined {
  return byWord.get(fold(text));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
