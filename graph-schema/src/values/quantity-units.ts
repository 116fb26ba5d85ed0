/** What a unit of quantity measures, and how much of it. */
export type Unit =
  /** `customary`: not metric, so the weight counts as converted; `note` says by what. */
  | { readonly measure: 'mass'; readonly kg: number; readonly customary?: true; readonly note?: string }
  /** Weighs differently from country to country. */
  | { readonly measure: 'ambiguous'; readonly kg: readonly number[] }
  | { readonly measure: 'count'; readonly times: number }
  | { readonly measure: 'volume'; readonly litres: number; readonly customary?: true }
  | { readonly measure: 'plant' }
  | { readonly measure: 'area'; readonly m2: number; readonly customary?: true }
  /** A package of unknown content: parcels, bales, bricks. */
  | { readonly measure: 'package' };

const mass = (kg: number): Unit => ({ measure: 'mass', kg });
const customary = (kg: number, note?: string): Unit => ({
  measure: 'mass',
  kg,
  customary: true,
  ...(note !== undefined && { note }),
});
const count = (times = 1): Unit => ({ measure: 'count', times });
const volume = (litres: number): Unit => ({ measure: 'volume', litres });
const gallons = (litres: number): Unit => ({ measure: 'volume', litres, customary: true });
const area = (m2: number): Unit => ({ measure: 'area', m2 });

/** Spellings, divided by `|`, of each unit. Factors: NIST SP 811; for customary ones the table of fault B03. */
// prettier-ignore
const spellings: readonly (readonly [Unit, string])[] = [
  [mass(1), 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramo|kilogramos|quilo|quilos|quilograma|quilogramas|kilogramm|chilo|chili|chilogrammi|кг|килограмм|килограммов|كغ|كيلو|كجم|公斤|千克|kilo gram|kilo grams|kg eq'],
  [mass(0.001), 'g|gr|grs|gm|gms|gram|grams|gramme|grammes|gramo|gramos|grama|gramas|gramm|grammi|grammo|г|гр|грамм|граммов|غرام|克|公克'],
  [mass(1e-6), 'mg|mgs|milligram|milligrams|milligramme|milligrammes|miligramo|miligramos|miligrama|miligramas|мг|миллиграмм|毫克'],
  [mass(1e-9), 'µg|μg|ug|mcg|microgram|micrograms|microgramme|microgramo|microgramos|micrograma|мкг'],
  [mass(1000), 't|mt|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|tonelada|toneladas|tonelada metrica|toneladas metricas|tonne metrique|tonnen|tonnellata|tonnellate|т|тонн|тонна|طن متري|公吨|吨'],
  [mass(0.1), '100 gram|100 g|100 grams|hectogram|hectograms'],
  [mass(0.35), 'block (350gr)|block (350 g)'],
  [mass(0.0001), 'paper (1/10 gm)'],
  [customary(0.45359237), 'lb|lbs|pound|pounds|livre anglaise|livres anglaises|#|фунт|фунтов'],
  [customary(0.0283495), 'oz|ozs|ounce|ounces|onza|onzas|once|onces|унция|унций'],
  [customary(0.0311034768), 'troy ounce|troy ounces|ozt|oz t'],
  [customary(6.35029318), 'stone|stones'],
  [customary(6.479891e-5), 'grain|grains'],
  [customary(907.18474), 'short ton|short tons|us ton|us tons'],
  [customary(1016.0469088), 'long ton|long tons|imperial ton|imperial tons'],
  [customary(0.0116638), 'tola|tolas|tolah'],
  [customary(1.633), 'viss|visses|peiktha|peittha|beiktha'],
  [customary(0.01633), 'tical|ticals|kyat tha'],
  [customary(37.3242), 'maund|maunds|mond'],
  [customary(0.9331), 'seer|seers|ser'],
  [customary(16.3805), 'pood|pud|пуд|пудов'],
  [customary(0.5), 'jin|市斤|斤|kwan jin'],
  [{ measure: 'ambiguous', kg: [46, 100] }, 'quintal|quintals|quintales|quintaux|qq'],
  [{ measure: 'ambiguous', kg: [11.5, 12.5, 15] }, 'arroba|arrobas|@'],
  [{ measure: 'ambiguous', kg: [0.5, 0.605] }, 'catty|catties|kati|katis|kan'],
  [{ measure: 'ambiguous', kg: [907.18, 1000, 1016.05] }, 'ton|tons|طن'],
  [{ measure: 'ambiguous', kg: [0.45359237, 0.46, 0.5] }, 'libra|libras|livre|livres|pfund'],
  [{ measure: 'ambiguous', kg: [0.0375, 0.05] }, 'tael|taels|liang|两'],
  [count(), 'unit|units|u|unidad|unidades|unite|unites|unidade|unidades|einheit|einheiten|stuck|st|штук|шт|штука|ед|件|個|个|piece|pieces|pcs|pc|pieza|piezas|peca|pecas|no|nos|number|each|ea|count|du|dosage unit|dosage units'],
  [count(), 'tablet|tablets|tab|tabs|tablette|tablettes|tableta|tabletas|comprimido|comprimidos|comprime|comprimes|tabletten|таблетка|таблеток|таблетки|pill|pills|pilule|pilules|pastilla|pastillas|pille|pillen|capsule|capsules|caps|cap|capsula|capsulas|kapsel|kapseln|gelule|gelules|片|قرص|حبة|حبوب'],
  [count(), 'dose|doses|dosis|dosen|доза|доз|injection|injections|inyeccion|inyecciones|trip|trips|blotter|blotters|blotting paper|blotting papers|stamp|stamps|sello|sellos|timbre|timbres|mark|marks|secante|secantes|microdot|microdots|lsd dose|lsd doses'],
  [count(), 'ampoule|ampoules|ampule|ampules|ampul|ampuls|ampolla|ampollas|ampola|ampolas|ampulle|ampullen|ампула|ампул|vial|vials|vial(s)|flacon|flacons|frasco|frascos|suppository|suppositories|patch|patches|parche|parches|joint|joints|cigarette|cigarettes|cigarrillo|cigarrillos|seed|seeds|semilla|semillas|graine|graines'],
  [count(1000), 'thousand of tablets|thousand tablets|thousand of doses|thousand doses|thousand units|thousands of tablets|thousands of doses'],
  [count(1e6), 'million tablets|million of tablets|million doses|million units|million pills'],
  [volume(1), 'l|lt|ltr|ltrs|lts|litre|litres|liter|liters|litro|litros|litri|л|литр|литров|لتر|升|公升'],
  [volume(0.001), 'ml|mls|millilitre|millilitres|milliliter|milliliters|mililitro|mililitros|cc|ccm|cm3|cm³|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres|мл|миллилитр|毫升'],
  [volume(0.01), 'cl|centilitre|centilitres|centiliter'],
  [volume(0.1), 'dl|decilitre|decilitres'],
  [volume(1000), 'm3|m³|cubic metre|cubic metres|cubic meter|cubic meters|kl|kilolitre|metro cubico|metros cubicos'],
  [gallons(3.785411784), 'gallons (us, liquid)|gallon (us, liquid)|us gallon|us gallons|gallon (us)|gallons (us)'],
  [gallons(4.54609), 'gallons (uk)|gallon (uk)|imperial gallon|imperial gallons|uk gallon|uk gallons'],
  [gallons(0.473176473), 'us pint|us pints|pint (us)|pints (us)'],
  [gallons(0.0295735295625), 'fl oz|fluid ounce|fluid ounces|us fl oz'],
  [{ measure: 'plant' }, 'plant|plants|planta|plantas|plante|plantes|pflanze|pflanzen|pie|pieds|bush|bushes|arbusto|arbustos|mata|matas|растение|растений|кустов|株|tree|trees|seedling|seedlings|plantula|plantulas'],
  [area(1), 'm2|m²|sqm|sq m|square metre|square metres|square meter|square meters|metro cuadrado|metros cuadrados|mq|кв м'],
  [area(10000), 'ha|hectare|hectares|hectars|hectar|hectarea|hectareas|hektar|га|гектар|公顷'],
  [area(1e6), 'km2|km²|square kilometre|square kilometres'],
  [{ measure: 'area', m2: 4046.8564224, customary: true }, 'acre|acres'],
  [{ measure: 'area', m2: 666.6667, customary: true }, 'mu|亩'],
  [{ measure: 'area', m2: 1600, customary: true }, 'rai'],
  [{ measure: 'area', m2: 1000, customary: true }, 'dunam|dunams|donum'],
  [{ measure: 'package' }, 'package|packages|packet|packets|paquete|paquetes|paquet|paquets|paket|pakete|pacote|pacotes|pacco|pacchi|parcel|parcels|bale|bales|bala|balas|fardo|fardos|ballot|ballots|brick|bricks|ladrillo|ladrillos|brique|briques|tijolo|tijolos|block|blocks|bloque|bloques|bag|bags|baggie|baggies|bolsa|bolsas|sac|sacs|saco|sacos|sack|sacks|box|boxes|caja|cajas|carton|cartons|bottle|bottles|botella|botellas|bouteille|bouteilles|garrafa|garrafas|barrel|barrels|barril|barriles|drum|drums|tambor|tambores|jerrycan|jerrycans|bidon|bidones|bundle|bundles|bulto|bultos|suitcase|suitcases|maleta|maletas|sachet|sachets|wrap|wraps|papeleta|papeletas|envoltorio|envoltorios|barette|barettes|bar|bars|plaque|plaques|plate|plates|roll|rolls|stick|sticks|ball|balls|pellet|pellets|container|containers|can|cans|lot|lots|strip|strips|blister|blisters|other|otros|autre|свёрток|пакет|пакетов|paper|papers'],
];

const units = new Map<string, Unit>(
  spellings.flatMap(([unit, texts]) => texts.split('|').map((text) => [foldUnit(text), unit] as const)),
);

/** The form in which units are looked up: lower case, no accents, no dots, single spaces. */
export function foldUnit(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('.', '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What a unit as written stands for, or undefined. */
export function findUnit(text: string): Unit | undefined {
  return units.get(text) ?? units.get(foldUnit(text));
}
