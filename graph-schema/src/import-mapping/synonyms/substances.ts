/** A substance or precursor as the platform names it, with the words that sources use for it. */
export interface SubstanceEntry {
  readonly code: string;
  readonly label: string;
  /** Code of the vocabulary `drugGroup`. */
  readonly drugGroup: string;
  /** Table of the 1988 Convention, for precursors. */
  readonly precursorTable?: string;
  readonly synonyms: readonly string[];
}

// code | label | drugGroup | table of the 1988 Convention | words, each of one substance only
const table = `
COCA_PASTE|Coca paste|cocaine||pasta basica;basuco;coca paste base
COCAINE_BASE|Cocaine base|cocaine||base de cocaina;pasta base de cocaina
COCAINE|Cocaine|cocaine||cocaina;cocaïne;kokain;perico;coke;cocaine powder;Cocaine_Kg
COCAINE_HCL|Cocaine hydrochloride|cocaine||cocaine hcl;clorhidrato de cocaina;cocaine salts
CRACK|Crack cocaine|cocaine||crack
COCA_LEAF|Coca leaf|cocaine||hoja de coca;coca leaves
COCA_PLANT|Coca plant|cocaine||coca bush
COCA_SEED|Coca seeds|cocaine||
LIQUID_COCAINE|Cocaine in solution|cocaine||liquid cocaine
HEROIN|Heroin|opiates||diacetylmorphine;heroina;héroïne;brown sugar;Heroin_Kg
HEROIN_BASE|Heroin base|opiates||
OPIUM|Opium|opiates||raw opium;prepared opium;opium (raw and prepared);Opium_Kg
ACETYLATED_OPIUM|Acetylated opium|opiates||
OPIUM_EXTRACT|Extract from opium poppy|opiates||
POPPY_STRAW|Poppy straw|opiates||poppy husk straw;Poppy_Husk_Straw_Kg
OPIUM_POPPY|Opium poppy|opiates||opium poppy plants;pavots
POPPY_SEED|Poppy seeds|opiates||
MORPHINE|Morphine|opiates||substitol (slow release morphine);Morphine_Kg
CODEINE|Codeine|opiates||Codeine_Kg
DESOMORPHINE|Desomorphine|opiates||
MONOACETYLMORPHINE|6-Monoacetylmorphine|opiates||
MONOACETYLCODEINE|6-Monoacetylcodeine|opiates||
METHADONE|Methadone|synthetic_opioids||
BUPRENORPHINE|Buprenorphine|synthetic_opioids||subutex
TRAMADOL|Tramadol|synthetic_opioids||
OXYCODONE|Oxycodone|synthetic_opioids||
HYDROCODONE|Hydrocodone|synthetic_opioids||
HYDROMORPHONE|Hydromorphone|synthetic_opioids||
FENTANYL|Fentanyl|synthetic_opioids||phentanyl;fentanilo;Fentanyl_HCL_Kg
CARFENTANIL|Carfentanil|synthetic_opioids||
METHYLFENTANYL_3|3-Methylfentanyl|synthetic_opioids||
METHYLFENTANYL_A|Alpha-Methylfentanyl|synthetic_opioids||
PETHIDINE_PROMEDOL|Trimeperidine|synthetic_opioids||promedol
TILIDATE|Tilidine|synthetic_opioids||tilidate
CANNABIS_HERB|Cannabis herb|cannabis||marijuana;marijuana (herb);marihuana;cannabis herb;ganja;Ganja_Kg;herbal cannabis
CANNABIS_RESIN|Cannabis resin|cannabis||hashish;hashish (resin);hasch;charas;Hashish_Kg
CANNABIS_OIL|Cannabis oil|cannabis||hashish oil;Hashish_Oil_Kg
CANNABIS_PLANT|Cannabis plant|cannabis||cannabis plants
THC|Tetrahydrocannabinol|cannabis||thc
AMPHETAMINE|Amphetamine|amphetamines||
METHAMPHETAMINE|Methamphetamine|amphetamines||shabu;crystal meth;yaba;yava;metanfetamina
CAPTAGON|Captagon|amphetamines||fenetylline
ATS|Amphetamine-type stimulants|amphetamines||non-specified stimulants;ATS_Kg
METHYLPHENIDATE|Methylphenidate|amphetamines||retalin tablets;ritalin
ETHYLPHENIDATE|Ethylphenidate|other_nps||
PHENTERMINE|Phentermine|amphetamines||
FLUOROAMPHETAMINE_4|4-Fluoroamphetamine|amphetamines||
DIMETHYLAMPHETAMINE|Dimethylamphetamine|amphetamines||
ECSTASY|“Ecstasy”|ecstasy||ecstasy;MDMA;MDMA_Kg
MDA|MDA|ecstasy||
MBDB|MBDB|ecstasy||
LSD|LSD|hallucinogens||lysergide;LSD_Kg
PSILOCYBIN|Psilocybin|hallucinogens||psilocybin (mushrooms);magic mushrooms
DMT|Dimethyltryptamine|hallucinogens||dimethyltryptamine (dmt)
MESCALINE|Mescaline|hallucinogens||Mescaline_Kg
AYAHUASCA|Ayahuasca|hallucinogens||
PHENCYCLIDINE|Phencyclidine|hallucinogens||pcp
TWO_C_B|2C-B|hallucinogens||
TWO_C_H|2C-H|hallucinogens||
TWO_C_E|2C-E|hallucinogens||
DOB|DOB|hallucinogens||
DOC|DOC|hallucinogens||
DOM|DOM|hallucinogens||stp ("dom")
NBOME_25I|25I-NBOMe|hallucinogens||
NBOME_25C|25C-NBOMe|hallucinogens||
ALPHA_METHYLTRYPTAMINE|Alpha-Methyltryptamine|hallucinogens||
SALVINORIN|Salvinorin|hallucinogens||
SYNTHETIC_CANNABINOIDS|Synthetic cannabinoids|synthetic_cannabinoids||synthetic cannabinoid
JWH_018|JWH-018|synthetic_cannabinoids||
JWH_122|JWH-122|synthetic_cannabinoids||
JWH_073|JWH-073|synthetic_cannabinoids||
JWH_167|JWH-167|synthetic_cannabinoids||
JWH_203|JWH-203|synthetic_cannabinoids||
JWH_081|JWH-081|synthetic_cannabinoids||
JWH_200|JWH-200|synthetic_cannabinoids||
JWH_250|JWH-250|synthetic_cannabinoids||
AM_2201|AM-2201|synthetic_cannabinoids||
UR_144|UR-144|synthetic_cannabinoids||
XLR_11|XLR-11|synthetic_cannabinoids||
AB_FUBINACA|AB-FUBINACA|synthetic_cannabinoids||
AB_CHMINACA|AB-CHMINACA|synthetic_cannabinoids||
AB_PINACA|AB-PINACA|synthetic_cannabinoids||
F5_AKB48|5F-AKB48|synthetic_cannabinoids||
F5_AB_PINACA|5F-AB-PINACA|synthetic_cannabinoids||
MEPHEDRONE|Mephedrone|synthetic_cathinones||Mephedrone_Kg
METHYLONE|Methylone|synthetic_cathinones||
METHCATHINONE|Methcathinone|synthetic_cathinones||ephedrone
MDPV|MDPV|synthetic_cathinones||
METHYLEPHEDRONE_N|N-Methylephedrone|synthetic_cathinones||
CATHINONE|Cathinone|synthetic_cathinones||
PENTEDRONE|Pentedrone|synthetic_cathinones||
MEC_4|4-MEC|synthetic_cathinones||
ALPHA_PVP|Alpha-PVP|synthetic_cathinones||
BUPHEDRONE|Buphedrone|synthetic_cathinones||
BUTYLONE|Butylone|synthetic_cathinones||
KETAMINE|Ketamine|other_nps||Ketamine_Kg
METHOXETAMINE|Methoxetamine|other_nps||
BENZYLPIPERAZINE|Benzylpiperazine|other_nps||bzp
MCPP|mCPP|other_nps||
TFMPP|TFMPP|other_nps||
PIPERAZINES|Piperazines|other_nps||
KRATOM|Kratom|other_nps||
KHAT|Khat|khat||khat (catha edulis);catha edulis;Khat_Leaves_Kg
GHB|GHB|sedatives||
GBL|GBL|sedatives||
GHB_GBL|GHB or GBL|sedatives||ghb/gbl
BENZODIAZEPINES|Benzodiazepines|sedatives||benzodiazepine
BARBITURATES|Barbiturates|sedatives||
CLONAZEPAM|Clonazepam|sedatives||
DIAZEPAM|Diazepam|sedatives||valium
ALPRAZOLAM|Alprazolam|sedatives||alprazolam (xanax);xanax
LORAZEPAM|Lorazepam|sedatives||
OXAZEPAM|Oxazepam|sedatives||seresta (oxazepam)
BROMAZEPAM|Bromazepam|sedatives||
NITRAZEPAM|Nitrazepam|sedatives||
FLUNITRAZEPAM|Flunitrazepam|sedatives||rohypnol
PHENOBARBITAL|Phenobarbital|sedatives||
ZOLPIDEM|Zolpidem|sedatives||
METHAQUALONE|Methaqualone|sedatives||mandrax;Mandrax_Kg
SEDATIVES|Sedatives and tranquillisers|sedatives||non-specified sedatives and tranquilizers
ACETIC_ANHYDRIDE|Acetic anhydride|precursors|I|Acetic_Anhydride_Kg
ANTHRANILIC_ACID|Anthranilic acid|precursors|II|Anthralic_Acid_Kg
EPHEDRINE|Ephedrine|precursors|I|Ephedrine_Kg
PSEUDOEPHEDRINE|Pseudoephedrine|precursors|I|
PHENYLACETONE|Phenyl-2-propanone|precursors|I|phenylacetone;p2p;bmk
MDP2P|3,4-MDP-2-P|precursors|I|mdp2p;pmk
POTASSIUM_PERMANGANATE|Potassium permanganate|precursors|I|
SULPHURIC_ACID|Sulphuric acid|precursors|II|
HYDROCHLORIC_ACID|Hydrochloric acid|precursors|II|
TOLUENE|Toluene|precursors|II|
ACETONE|Acetone|precursors|II|
METHYL_ETHYL_KETONE|Methyl ethyl ketone|precursors|II|
PIPERIDINE|Piperidine|precursors|II|
PRECURSORS|Precursors, not specified|precursors|none|non-specified precursors;other precursors
`;

/** Substances and precursors with their words. The labels and codes are the platform's own; the words are facts. */
export const substances: readonly SubstanceEntry[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', label = '', drugGroup = '', precursorTable = '', words = ''] = line.split('|');
    return {
      code,
      label,
      drugGroup,
      ...(precursorTable === '' ? {} : { precursorTable }),
      synonyms: words.split(';').filter((word) => word !== ''),
    };
  });

const byWord = new Map<string, SubstanceEntry>();
for (const entry of substances) {
  for (const word of [entry.code.replaceAll('_', ' '), entry.code, entry.label, ...entry.synonyms]) byWord.set(word.toLowerCase(), entry);
}

/** The substance that a word stands for, and whether the word is another than its label. */
export function findSubstanceWord(text: string): { readonly entry: SubstanceEntry; readonly isAlias: boolean } | undefined {
  const word = text.trim().toLowerCase();
  const entry = byWord.get(word);
  return entry && { entry, isAlias: word !== entry.label.toLowerCase() };
}
