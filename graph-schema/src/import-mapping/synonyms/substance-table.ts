/* oxlint-disable max-lines -- one table, a line a substance */
// prettier-ignore
/**
 * Substances: code | label | drugGroup | precursorTable | registry number | grams of one usual unit | words, and after ~ words of the
 * street, of brands and of other languages. Each word stands for one substance only.
 */
export const substanceTable = `
COCA_PASTE|Coca paste|cocaine||||coca paste base;Coca paste/cocaine base~pasta basica;basuco;cocaine paste;bazuco;paco
COCAINE_BASE|Cocaine base|cocaine||||~base de cocaina;pasta base de cocaina;base de cocaína;pasta base de cocaína
COCAINE|Cocaine|cocaine||50-36-2||cocaine powder;Cocaine_Kg;Cocaine (base, paste and salts);Non-specified cocaine;Cocaine-type~cocaina;cocaïne;kokain;perico;coke;blow;snow;charlie;cocaína;кокаин;كوكايين;可卡因
COCAINE_HCL|Cocaine hydrochloride|cocaine||||cocaine hcl;cocaine salts~clorhidrato de cocaina
CRACK|Crack cocaine|cocaine||||crack~piedra;crack cocaine rock
COCA_LEAF|Coca leaf|cocaine||||coca leaves~hoja de coca;folha de coca
COCA_PLANT|Coca plant|cocaine||||coca bush~coca plants;arbusto de coca
COCA_SEED|Coca seeds|cocaine||||
LIQUID_COCAINE|Cocaine in solution|cocaine||||liquid cocaine
HEROIN|Heroin|opiates||561-27-3||diacetylmorphine;Heroin_Kg;diamorphine;Illicit heroin~heroina;héroïne;brown sugar;smack;heroína;Heroin No. 4;героин;هيروين;海洛因
HEROIN_BASE|Heroin base|opiates||||
OPIUM|Opium|opiates||8008-60-4||raw opium;prepared opium;opium (raw and prepared);Opium_Kg;Illicit opium~opio;afim;afyon;опий;تریاک;鸦片
ACETYLATED_OPIUM|Acetylated opium|opiates||||
OPIUM_EXTRACT|Extract from opium poppy|opiates||||
POPPY_STRAW|Poppy straw|opiates||||poppy husk straw;Poppy_Husk_Straw_Kg~concentrate of poppy straw;poppy heads
OPIUM_POPPY|Opium poppy|opiates||||opium poppy plants;pavots;Poppy plants;Opium poppy
POPPY_SEED|Poppy seeds|opiates||||
MORPHINE|Morphine|opiates||57-27-2||substitol (slow release morphine);Morphine_Kg;Illicit morphine~morfina;морфин
CODEINE|Codeine|opiates||76-57-3||Codeine_Kg~codeína;lean;codeine syrup
DESOMORPHINE|Desomorphine|opiates||427-00-9||~krokodil
MONOACETYLMORPHINE|6-Monoacetylmorphine|opiates||||
MONOACETYLCODEINE|6-Monoacetylcodeine|opiates||||
METHADONE|Methadone|synthetic_opioids||76-99-3||~metadona
BUPRENORPHINE|Buprenorphine|synthetic_opioids||52485-79-7||~subutex
TRAMADOL|Tramadol|synthetic_opioids||27203-92-5|0.225|~tramal;tramadol tablets
OXYCODONE|Oxycodone|synthetic_opioids||76-42-6|0.03|~hillbilly heroin;oxy tablets
HYDROCODONE|Hydrocodone|synthetic_opioids||125-29-1||
HYDROMORPHONE|Hydromorphone|synthetic_opioids||||
FENTANYL|Fentanyl|synthetic_opioids||437-38-7||Fentanyl_HCL_Kg~phentanyl;fentanilo;fentanil;china white;фентанил;芬太尼
CARFENTANIL|Carfentanil|synthetic_opioids||59708-52-0||
METHYLFENTANYL_3|3-Methylfentanyl|synthetic_opioids||||
METHYLFENTANYL_A|Alpha-Methylfentanyl|synthetic_opioids||||
PETHIDINE_PROMEDOL|Trimeperidine|synthetic_opioids||||~promedol
TILIDATE|Tilidine|synthetic_opioids||||tilidate
CANNABIS_HERB|Cannabis herb|cannabis||8063-14-7||marijuana;marijuana (herb);cannabis herb;Ganja_Kg;herbal cannabis~marihuana;ganja;weed;maconha;bhang;dagga;cannabis;марихуана;大麻
CANNABIS_RESIN|Cannabis resin|cannabis||||hashish;hashish (resin);Hashish_Kg~hasch;charas;hash;haschisch;hachís;haxixe;гашиш;حشيش
CANNABIS_OIL|Cannabis oil|cannabis||||hashish oil;Hashish_Oil_Kg~liquid hashish;butane hash oil
CANNABIS_PLANT|Cannabis plant|cannabis||||cannabis plants~planta de cannabis
THC|Tetrahydrocannabinol|cannabis||1972-08-3||thc;Dronabinol;delta-9-tetrahydrocannabinol
AMPHETAMINE|Amphetamine|amphetamines||300-62-9|0.25|~speed;anfetamina;amphétamine;амфетамин;amphetamine sulphate
METHAMPHETAMINE|Methamphetamine|amphetamines||537-46-2|0.09|Methamphetamine hydrochloride;Crystal methamphetamine~shabu;crystal meth;yaba;yava;metanfetamina;ice;crystal;méthamphétamine;tina;sabu;метамфетамин;شیشه;冰毒;ya ba;yaa baa;crazy medicine;methamphetamine tablets
CAPTAGON|Captagon|amphetamines||3736-08-1|0.17|fenetylline~captagon tablets;fenethylline;كبتاغون;abu hilalain
ATS|Amphetamine-type stimulants|amphetamines||||non-specified stimulants;ATS_Kg;Non-specified ATS;Other stimulants;Prescription stimulants
METHYLPHENIDATE|Methylphenidate|amphetamines||113-45-1||~retalin tablets;ritalin
ETHYLPHENIDATE|Ethylphenidate|other_nps||||
PHENTERMINE|Phentermine|amphetamines||||
FLUOROAMPHETAMINE_4|4-Fluoroamphetamine|amphetamines||||
DIMETHYLAMPHETAMINE|Dimethylamphetamine|amphetamines||||
ECSTASY|“Ecstasy”|ecstasy||42542-10-9|0.3|ecstasy;MDMA;MDMA_Kg;3,4-methylenedioxymethamphetamine;Ecstasy-type substances;"Ecstasy"-type substances;“Ecstasy”-type substances~molly;XTC;éxtasis;ecstasy tablets;экстази
MDA|MDA|ecstasy||4764-17-4|0.3|~tenamfetamine;3,4-methylenedioxyamphetamine
MBDB|MBDB|ecstasy||||
LSD|LSD|hallucinogens||50-37-3|0.00005|lysergide;LSD_Kg;lysergic acid diethylamide~acid tabs;LSD blotter
PSILOCYBIN|Psilocybin|hallucinogens||520-52-5||psilocybin (mushrooms)~magic mushrooms
DMT|Dimethyltryptamine|hallucinogens||61-50-7||dimethyltryptamine (dmt);DMT
MESCALINE|Mescaline|hallucinogens||54-04-6||Mescaline_Kg~peyote
AYAHUASCA|Ayahuasca|hallucinogens||||
PHENCYCLIDINE|Phencyclidine|hallucinogens||77-10-1||pcp~angel dust
TWO_C_B|2C-B|hallucinogens||66142-81-2||4-bromo-2,5-dimethoxyphenethylamine~nexus
TWO_C_H|2C-H|hallucinogens||||
TWO_C_E|2C-E|hallucinogens||||
DOB|DOB|hallucinogens||||
DOC|DOC|hallucinogens||||
DOM|DOM|hallucinogens||||stp ("dom")
NBOME_25I|25I-NBOMe|hallucinogens||||
NBOME_25C|25C-NBOMe|hallucinogens||||
ALPHA_METHYLTRYPTAMINE|Alpha-Methyltryptamine|hallucinogens||||
SALVINORIN|Salvinorin|hallucinogens||||
SYNTHETIC_CANNABINOIDS|Synthetic cannabinoids|synthetic_cannabinoids||||synthetic cannabinoid;Synthetic cannabinoids (Spice)~spice;K2;synthetic cannabis
JWH_018|JWH-018|synthetic_cannabinoids||209414-07-3||
JWH_122|JWH-122|synthetic_cannabinoids||||
JWH_073|JWH-073|synthetic_cannabinoids||||
JWH_167|JWH-167|synthetic_cannabinoids||||
JWH_203|JWH-203|synthetic_cannabinoids||||
JWH_081|JWH-081|synthetic_cannabinoids||||
JWH_200|JWH-200|synthetic_cannabinoids||||
JWH_250|JWH-250|synthetic_cannabinoids||||
AM_2201|AM-2201|synthetic_cannabinoids||||
UR_144|UR-144|synthetic_cannabinoids||||
XLR_11|XLR-11|synthetic_cannabinoids||||
AB_FUBINACA|AB-FUBINACA|synthetic_cannabinoids||||
AB_CHMINACA|AB-CHMINACA|synthetic_cannabinoids||||
AB_PINACA|AB-PINACA|synthetic_cannabinoids||||
F5_AKB48|5F-AKB48|synthetic_cannabinoids||||
F5_AB_PINACA|5F-AB-PINACA|synthetic_cannabinoids||||
MEPHEDRONE|Mephedrone|synthetic_cathinones||1189805-46-6||Mephedrone_Kg;4-methylmethcathinone~4-MMC;meow meow;мефедрон
METHYLONE|Methylone|synthetic_cathinones||186028-79-5||~bk-MDMA
METHCATHINONE|Methcathinone|synthetic_cathinones||||ephedrone
MDPV|MDPV|synthetic_cathinones||||3,4-methylenedioxypyrovalerone
METHYLEPHEDRONE_N|N-Methylephedrone|synthetic_cathinones||||
CATHINONE|Cathinone|synthetic_cathinones||71031-15-7||
PENTEDRONE|Pentedrone|synthetic_cathinones||||
MEC_4|4-MEC|synthetic_cathinones||||
ALPHA_PVP|Alpha-PVP|synthetic_cathinones||14530-33-7||~flakka;alpha-pyrrolidinovalerophenone
BUPHEDRONE|Buphedrone|synthetic_cathinones||||
BUTYLONE|Butylone|synthetic_cathinones||||~Butilona
KETAMINE|Ketamine|other_nps||6740-88-1||Ketamine_Kg~ketamina;special K;vitamin K;кетамин;氯胺酮
METHOXETAMINE|Methoxetamine|other_nps||||
BENZYLPIPERAZINE|Benzylpiperazine|other_nps||2759-28-6||bzp
MCPP|mCPP|other_nps||||
TFMPP|TFMPP|other_nps||||
PIPERAZINES|Piperazines|other_nps||||
KRATOM|Kratom|other_nps||||mitragyna speciosa~ketum;mitragyna
KHAT|Khat|khat||||khat (catha edulis);catha edulis;Khat_Leaves_Kg~qat;miraa;chat leaves;قات
GHB|GHB|sedatives||591-81-1||~gamma-hydroxybutyric acid;liquid ecstasy
GBL|GBL|sedatives||96-48-0||Gamma-butyrolactone
GHB_GBL|GHB or GBL|sedatives||||ghb/gbl
BENZODIAZEPINES|Benzodiazepines|sedatives||||benzodiazepine
BARBITURATES|Barbiturates|sedatives||||
CLONAZEPAM|Clonazepam|sedatives||1622-61-3|0.002|~rivotril;karkoubi
DIAZEPAM|Diazepam|sedatives||439-14-5|0.01|~valium
ALPRAZOLAM|Alprazolam|sedatives||28981-97-7|0.002|alprazolam (xanax)~xanax
LORAZEPAM|Lorazepam|sedatives||||
OXAZEPAM|Oxazepam|sedatives||||seresta (oxazepam)~Nozepane;Praxiten
BROMAZEPAM|Bromazepam|sedatives||||
NITRAZEPAM|Nitrazepam|sedatives||||
FLUNITRAZEPAM|Flunitrazepam|sedatives||1622-62-4|0.002|~rohypnol
PHENOBARBITAL|Phenobarbital|sedatives||50-06-6||
ZOLPIDEM|Zolpidem|sedatives||||
METHAQUALONE|Methaqualone|sedatives||72-44-6|0.3|Mandrax_Kg~mandrax;quaalude
SEDATIVES|Sedatives and tranquillisers|sedatives||||non-specified sedatives and tranquilizers;Depressants (excluding Methaqualone);Other sedatives and tranquillizers;Non-specified sedatives and tranquillizers;Sedatives and tranquillizers
ACETIC_ANHYDRIDE|Acetic anhydride|precursors|TABLE_I|108-24-7||Acetic_Anhydride_Kg;anhídrido acético;AA precursor;уксусный ангидрид
ANTHRANILIC_ACID|Anthranilic acid|precursors|TABLE_II|118-92-3||Anthralic_Acid_Kg
EPHEDRINE|Ephedrine|precursors|TABLE_I|299-42-3||Ephedrine_Kg;efedrina
PSEUDOEPHEDRINE|Pseudoephedrine|precursors|TABLE_I|90-82-4||pseudoefedrina
PHENYLACETONE|Phenyl-2-propanone|precursors|TABLE_I|103-79-7||phenylacetone;p2p;bmk;1-Phenyl-2-propanone;P-2-P;benzyl methyl ketone
MDP2P|3,4-MDP-2-P|precursors|TABLE_I|4676-39-5||mdp2p;pmk;piperonyl methyl ketone
POTASSIUM_PERMANGANATE|Potassium permanganate|precursors|TABLE_I|7722-64-7||permanganato de potasio
SULPHURIC_ACID|Sulphuric acid|precursors|TABLE_II|7664-93-9||sulfuric acid;ácido sulfúrico
HYDROCHLORIC_ACID|Hydrochloric acid|precursors|TABLE_II|7647-01-0||hydrogen chloride;ácido clorhídrico;muriatic acid
TOLUENE|Toluene|precursors|TABLE_II|108-88-3||
ACETONE|Acetone|precursors|TABLE_II|67-64-1||acetona
METHYL_ETHYL_KETONE|Methyl ethyl ketone|precursors|TABLE_II|78-93-3||MEK;butanone;2-butanone
PIPERIDINE|Piperidine|precursors|TABLE_II|110-89-4||
PRECURSORS|Precursors, not specified|precursors|NATIONAL|||non-specified precursors;other precursors
TAPENTADOL|Tapentadol|synthetic_opioids||175591-23-8||
ACETYLFENTANYL|Acetylfentanyl|synthetic_opioids||3258-84-2||
METONITAZENE|Metonitazene|synthetic_opioids||14680-51-4||
ISOTONITAZENE|Isotonitazene|synthetic_opioids||14188-81-9||
PSILOCINE|Psilocine|hallucinogens||520-53-6||~psilocin
ADB_BUTINACA|ADB-BUTINACA|synthetic_cannabinoids||2682867-55-4||
XYLAZINE|Xylazine|sedatives||7361-61-7||~tranq
PREGABALIN|Pregabalin|sedatives||148553-50-8||~lyrica
MITRAGYNINE|Mitragynine|other_nps||4098-40-2||
ETHYL_ETHER|Ethyl ether|precursors|TABLE_II|60-29-7||diethyl ether;éter etílico
PHENYLACETIC_ACID|Phenylacetic acid|precursors|TABLE_I|103-82-2||PAA
NOREPHEDRINE|Norephedrine|precursors|TABLE_I|14838-15-4||phenylpropanolamine
APAAN|APAAN|precursors|TABLE_I|4468-48-8||alpha-phenylacetoacetonitrile
MAPA|MAPA|precursors|TABLE_I|16648-44-5||methyl alpha-phenylacetoacetate
SAFROLE|Safrole|precursors|TABLE_I|94-59-7||sassafras oil
ISOSAFROLE|Isosafrole|precursors|TABLE_I|120-58-1||
PIPERONAL|Piperonal|precursors|TABLE_I|120-57-0||heliotropin
ERGOTAMINE|Ergotamine|precursors|TABLE_I|113-15-5||
ERGOMETRINE|Ergometrine|precursors|TABLE_I|60-79-7||ergonovine
LYSERGIC_ACID|Lysergic acid|precursors|TABLE_I|82-58-6||
NPP|NPP|precursors|TABLE_I|39742-60-4||N-phenethyl-4-piperidone
ANPP|ANPP|precursors|TABLE_I|21409-26-7||4-anilino-N-phenethylpiperidine;4-ANPP
NITROMETHANE|Nitromethane|precursors|NATIONAL|75-52-5||
METHYLAMINE|Methylamine|precursors|LIMITED_SURVEILLANCE|74-89-5||
SODIUM_CYANIDE|Sodium cyanide|precursors|NATIONAL|143-33-9||
PROPIONYL_CHLORIDE|Propionyl chloride|precursors|LIMITED_SURVEILLANCE|79-03-8||
ALCOHOL|Alcohol|other||||
GABA|Gamma-aminobutyric acid|other||||GABA
QUINOLINE|Quinoline|other||||
PSYCHOTROPIC_SUBSTANCES|Psychotropic substances, not specified|other||||Non-specified psychotropic substances
PHARMACEUTICALS|Pharmaceuticals, not specified|other||||Non-specified pharmaceuticals;Tablets;Injection;Injections;Tablets_Kg;Tablets_No;Injection_No;Prescription drugs;Non-specified prescription drugs
OPIATES_UNSPECIFIED|Opiates, not specified|opiates||||Opiates;Opiate
OPIOIDS_UNSPECIFIED|Opioids, not specified|synthetic_opioids||||Other opioids;Pharmaceutical Opioids;Opioids;Other illicit opioids;Other synthetic opioids
HALLUCINOGENS|Hallucinogens, not specified|hallucinogens||||Other Hallucinogens;Non-specified hallucinogens
PHENETHYLAMINES|Phenethylamines|other_nps||||
TRYPTAMINES|Tryptamines|other_nps||||
PLANT_BASED_NPS|Plant-based substances|other_nps||||Other Plant-based substances
OTHER_DRUGS|Other drugs|other||||Other drugs/substances;Other drugs;Other Drugs**;Other Drugs;Non-specified;Other miscellaneous;Other substances not under int. control;Other substances not under international control;Other
BENZOFURAN|Benzofuran|other_nps||||
METHYLHEXANAMINE|Methylhexanamine|other_nps||||
CAFFEINE|Caffeine|other||||
DEXTROMETHORPHAN|Dextromethorphan|other||||
DIMETHOCAINE|Dimethocaine|other_nps||||
PRAZEPAM|Prazepam|sedatives||||~Lysanxia
CLORAZEPATE|Clorazepate|sedatives||||~TRANKXENEK;Tranxene
DESOXYCODEINE_6|6-Desoxycodeine|opiates||||
RCS_4|RCS-4|synthetic_cannabinoids||||
FUB_PB_22|FUB-PB-22|synthetic_cannabinoids||||
FUB_144|FUB-144|synthetic_cannabinoids||||
THJ_2201|THJ-2201|synthetic_cannabinoids||||
THJ_018|THJ-018|synthetic_cannabinoids||||
F5_PB_22|5F-PB-22|synthetic_cannabinoids||||
PB_22|PB-22|synthetic_cannabinoids||||
BB_22|BB-22|synthetic_cannabinoids||||
F5_AMB|5F-AMB|synthetic_cannabinoids||||
F5_APINACA|5F-APINACA|synthetic_cannabinoids||||
F5_CUMYL_PINACA|5F-CUMYL-PINACA|synthetic_cannabinoids||||
ADB_CHMINACA|ADB-CHMINACA|synthetic_cannabinoids||||
ADBICA|ADBICA|synthetic_cannabinoids||||
MDMB_CHMICA|MDMB-CHMICA|synthetic_cannabinoids||||
FUBIMINA|FUBIMINA|synthetic_cannabinoids||||
HU_210|HU-210|synthetic_cannabinoids||||
SDB_006|SDB-006|synthetic_cannabinoids||||
NM_2201|NM-2201|synthetic_cannabinoids||||
LACTUCA_VIROSA|Lactuca virosa|other_nps||||
METHIOPROPAMINE|Methiopropamine|other_nps||||
PYRROLIDINE|Pyrrolidine|other||||
MMDA|MMDA|ecstasy||||
AMINOINDANE_2|2-Aminoindane|other_nps||||
MDAI|MDAI|other_nps||||
FIVE_MEO_DALT|5-MeO-DALT|other_nps||||
FIVE_MEO_DMT|5-MeO-DMT|hallucinogens||||
FIVE_MEO_MIPT|5-MeO-MIPT|other_nps||||
FIVE_APB|5-APB|other_nps||||
PMA|para-Methoxyamphetamine|ecstasy||||PMA
PMMA|para-Methoxy-N-methylamphetamine|ecstasy||||PMMA
AMANTADINE|Amantadine|other||||
PYROVALERONE|Pyrovalerone|synthetic_cathinones||||
AMMONIUM_CHLORIDE|Ammonium chloride|other||||
MODAFINIL|Modafinil|other||||
BROTIZOLAM|Brotizolam|sedatives||||
CHLORPROMAZINE|Chlorpromazine|other||||~Largactile
DOXEPIN|Doxepin|other||||Sinequan (Doxepine)
MPPP|MPPP|synthetic_opioids||||
DEXTROPROPOXYPHENE|Dextropropoxyphene|synthetic_opioids||||Dextropoxyphene~Spasmo proxyvon
MEPROBAMATE|Meprobamate|sedatives||||Equinil (Meprobamates)
PIPRADROL|Pipradrol|other_nps||||
DESOXYPIPRADROL|Desoxypipradrol|other_nps||||Desoxypipradol
PHENYLPIPERAZINE|Phenylpiperazine|other_nps||||
AMOBARBITAL|Amobarbital|sedatives||||
CLOMIPRAMINE|Clomipramine|other||||ANAFRANIL (CLOMIPRAMINE)
AMITRIPTYLINE|Amitriptyline|other||||Elavil (Amitriptyline)
MAPROTILINE|Maprotiline|other||||Ludiomil (Maprotiline)
IMIPRAMINE|Imipramine|other||||Tofranil (Imipramine)
BUSPIRONE|Buspirone|other||||BUSPAR (CHYDRATE DE BUSPIRONE)
FLUOROMETHCATHINONE_4|4-Fluoromethcathinone|synthetic_cathinones||||
BROMOMETHCATHINONE_4|4-Bromomethcathinone|synthetic_cathinones||||
CHLOROMETHCATHINONE_4|4-Chloromethcathinone|synthetic_cathinones||||
ETHYLONE|Ethylone|synthetic_cathinones||||
DIMETHYLONE|Dimethylone|synthetic_cathinones||||~Dimetilona
AMFEPRAMONE|Amfepramone|amphetamines||||Amfepramone Hydrochloride
TIANEPTINE|Tianeptine|other||||
BUTORPHANOL|Butorphanol|synthetic_opioids||||
MEDAZEPAM|Medazepam|sedatives||||
PHENAZEPAM|Phenazepam|sedatives||||
DIMETHYLAMINE|Dimethylamine|other||||
ETHYL_LOFLAZEPATE|Ethyl loflazepate|sedatives||||
ACETYLPSILOCIN_O|O-Acetylpsilocin|hallucinogens||||
PHENDIMETRAZINE|Phendimetrazine|amphetamines||||
VALPROIC_ACID|Valproic acid|other||||
ZOPICLONE|Zopiclone|sedatives||||
FLUOROMETHAMPHETAMINE_2|2-Fluoromethamphetamine|amphetamines||||
FLUOROMETHAMPHETAMINE_3|3-Fluoromethamphetamine|amphetamines||||3 fluoromethamphetamine
FLUOROMETHAMPHETAMINE_4|4-Fluoromethamphetamine|amphetamines||||
SODIUM_HYDROXIDE|Sodium hydroxide|other||||
SODIUM_CARBONATE|Sodium carbonate|other||||
ETICYCLIDINE|Eticyclidine|hallucinogens||||
CLOBAZAM|Clobazam|sedatives||||
LEVOMETHORPHAN|Levomethorphan|synthetic_opioids||||
LORMETAZEPAM|Lormetazepam|sedatives||||
TETRAZEPAM|Tetrazepam|sedatives||||
TOFISOPAM|Tofisopam|sedatives||||
FOUR_HO_DIPT|4-HO-DiPT|hallucinogens||||
FOUR_MEPPP|4-MePPP|synthetic_cathinones||||
CYCLOHEXANONE|Cyclohexanone|other||||
DIPHENOXYLATE|Diphenoxylate|synthetic_opioids||||
CARBAMAZEPINE|Carbamazepine|other||||
FENFLURAMINE|Fenfluramine|amphetamines||||
BENZPHETAMINE|Benzphetamine|amphetamines||||
CBCS|Codeine-based cough syrup|opiates||||CBCS;Cough sirups;CBCS_Litre;CBCS_Bottle~Phensydyl;Phensedyl;Phensidyl
MSM|Methylsulfonylmethane|other||||Methylsulfonylmethane
CANNABIS_SEED|Cannabis seed|cannabis||||Cannabis seeds
CANNABIS_OTHER|Other types of cannabis|cannabis||||Non-specified cannabis;Cannabis-type
COCA_OTHER|Other coca or cocaine-type drugs|cocaine||||Other coca/cocaine type;Other coca/cocaine-type drugs
SYNTHETIC_CATHINONES|Synthetic cathinones|synthetic_cathinones||||
KETAMINE_PCP_TYPE|Ketamine and phencyclidine-type substances|other_nps||||
`;
