import type { Random } from '../random.ts';

/** An invented name as its records would write it, with the spelling in Latin letters as an alias where the script is another. */
export type InventedName = { readonly name: string; readonly aliases: readonly string[] };

export type Culture =
  'iberian' | 'westAfrican' | 'arabic' | 'cyrillic' | 'thai' | 'chinese' | 'vietnamese' | 'italian' | 'greek';

type Part = readonly [written: string, latin: string];
type Stock = { readonly given: readonly Part[]; readonly family: readonly Part[]; readonly familyFirst?: true };

const latin = (names: string): Part[] => names.split(' ').map((name) => [name, name]);
const pairs = (names: string): Part[] =>
  names.split(' ').map((name) => {
    const [written = '', spelling = ''] = name.split('/');
    return [written, spelling];
  });

/** Given names are common, family names are made up or rare, so that nobody is meant. */
// prettier-ignore
const stocks: Readonly<Record<Culture, Stock>> = {
  iberian: {
    given: latin('Aurelio Benigno Casilda Delfín Eloísa Fermín Gonzalo Herminia Isidro Jacinto Leandro Maricruz Nazario Octavio Paloma Quirino Rosalba Saturnino Telmo Úrsula Venancio Xiomara Yolanda Zacarías Amparo Basilio Clemente Dorotea Evaristo Florián'),
    family: latin('Valdorán Quirosante Betanzar Murillanes Ocampero Zurbarena Tejadillo Arrandiz Cabrantes Fuenmar Galindero Hontavilla Iturmendo Lasarte-Coba Montalbero Noguerol Pedrosanto Rasconero Salvatena Urdialero Villanosa Almendrez Brañosa Cordolar Espinedo'),
  },
  westAfrican: {
    given: latin('Abdou Aminata Babacar Cheikh Daouda Fatou Ibra Kadiatou Lamine Mariama Ousmane Sékou Tidiane Yacine Adama Nhaga Braima Domingas Malam Bubacar'),
    family: latin('Ndaramé Soukaré Balantou Djikiné Fanséré Kantessa Mandiaré Sarrané Tourambé Wagadou Biaguê Cassanha Nantchu Sanhara Gomessa'),
  },
  arabic: {
    given: pairs('يوسف/Yusuf كريم/Karim سمير/Samir نادية/Nadia هشام/Hicham رشيد/Rachid سلمى/Salma طارق/Tariq ليلى/Layla فؤاد/Fuad'),
    family: pairs('الدرقاوني/Al-Darqawni بنزهران/Benzahran الشرقيوي/Al-Sharqiwi الوادراني/Al-Wadrani بنسهلان/Bensahlan المرجاوي/Al-Marjawi الزيتوناني/Al-Zaytunani'),
  },
  cyrillic: {
    given: pairs('Аркадий/Arkadiy Борис/Boris Вера/Vera Глеб/Gleb Диана/Diana Захар/Zakhar Игнат/Ignat Лариса/Larisa Матвей/Matvey Руслан/Ruslan'),
    family: pairs('Звонарцев/Zvonartsev Кожемятко/Kozhemyatko Ледогоров/Ledogorov Мостовецкий/Mostovetskiy Пристанько/Pristanko Речкалов/Rechkalov Туманидзе/Tumanidze'),
  },
  thai: {
    given: pairs('สมชาย/Somchai กมล/Kamon ปรีชา/Pricha วันเพ็ญ/Wanphen ธนา/Thana มาลี/Mali ชัยวัฒน์/Chaiwat นิภา/Nipha'),
    family: pairs('ทองระเบียง/Thongrabiang ศรีท่าเรือ/Sithareua แสงปากน้ำ/Saengpaknam วงศ์คลองใต้/Wongkhlongtai เรืองสะพาน/Rueangsaphan'),
  },
  chinese: {
    given: pairs('文港/Wengang 志远/Zhiyuan 丽云/Liyun 国潮/Guochao 晓岚/Xiaolan 建桥/Jianqiao 海生/Haisheng'),
    family: pairs('欧桥/Ouqiao 司港/Sigang 东渡/Dongdu 南舟/Nanzhou 端河/Duanhe'),
    familyFirst: true,
  },
  vietnamese: {
    given: latin('Hải-Long Thu-Giang Quốc-Bến Minh-Cảng Lan-Chi Đức-Thuyền'),
    family: latin('Trịnhàn Đoànvĩ Lươngsa Vũquan Phùngải'),
    familyFirst: true,
  },
  italian: {
    given: latin('Ambrogio Beatrice Calogero Dalila Ercole Fiorenza Gerlando Ilario Loredana Marzio'),
    family: latin('Portalupo Marencasa Scaloforte Brigantello Cantamare Fondachiello Lanternaro'),
  },
  greek: {
    given: pairs('Νικηφόρος/Nikiforos Ευανθία/Evanthia Σωτήρης/Sotiris Καλλιόπη/Kalliopi Θρασύβουλος/Thrasyvoulos'),
    family: pairs('Λιμανάκης/Limanakis Πετρομιχαλέας/Petromichaleas Αρμενιστάκος/Armenistakos Κυματίδης/Kymatidis'),
  },
};

/** Draws invented names that differ from each other. */
export function createNaming(random: Random): (culture: Culture) => InventedName {
  const used = new Set<string>();
  return (culture) => {
    for (;;) {
      const name = drawName(random, stocks[culture]);
      if (used.has(name.name)) continue;
      used.add(name.name);
      return name;
    }
  };
}

/** Draws invented names of one given and two family names that differ from each other: enough for thousands. */
export function createLongNaming(random: Random): () => string {
  const used = new Set<string>();
  const cultures = [
    ['iberian', 60],
    ['westAfrican', 30],
    ['italian', 4],
    ['cyrillic', 3],
    ['arabic', 3],
  ] as const;
  return () => {
    for (;;) {
      const { given, family } = stocks[random.weighted(cultures)];
      const [first, second] = random.sample(family, 2);
      const name = [random.pick(given), first, second].flatMap((part) => part?.[0] ?? []).join(' ');
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

function drawName(random: Random, { given, family, familyFirst }: Stock): InventedName {
  const [firstWritten, firstLatin] = random.pick(given);
  const [lastWritten, lastLatin] = random.pick(family);
  const hasOtherScript = firstWritten !== firstLatin;
  if (familyFirst && hasOtherScript)
    return { name: `${lastWritten}${firstWritten}`, aliases: [`${lastLatin} ${firstLatin}`] };
  if (familyFirst) return { name: `${lastWritten} ${firstWritten}`, aliases: [] };
  return { name: `${firstWritten} ${lastWritten}`, aliases: hasOtherScript ? [`${firstLatin} ${lastLatin}`] : [] };
}

const VESSEL_WORDS = [
  'Alborada',
  'Brisa',
  'Cormorán',
  'Daphne',
  'Estrela',
  'Fathom',
  'Garoa',
  'Horizonte',
  'Isla',
  'Jade',
  'Kestrel',
  'Lantern',
  'Maré',
  'Nimbus',
  'Orchid',
  'Petrel',
];
const VESSEL_ENDINGS = ['Verde', 'del Este', 'Nova', 'Meridian', 'Clara', 'Trader', 'Express', 'Azul', 'Tide', 'Quest'];
const COMPANY_WORDS = [
  'Altamar',
  'Bahía',
  'Cedro',
  'Delta',
  'Estuario',
  'Fairwind',
  'Golfo',
  'Harmattan',
  'Indigo',
  'Jacaranda',
  'Karité',
  'Lotus',
  'Mekonga',
  'Navetta',
  'Ostro',
  'Ponente',
];
const COMPANY_TRADES = [
  'Fruit Export',
  'Seafoods',
  'Logistics',
  'Shipping Agency',
  'Timber',
  'Trading',
  'Cold Store',
  'Chemicals',
  'Marine Services',
];
const COMPANY_FORMS = ['Ltda (demo)', 'SARL (demo)', 'SL (demo)', 'Co., Ltd. (demo)', 'Srl (demo)'];

/** Draws invented vessel names that differ from each other. */
export function createVesselNaming(random: Random): () => string {
  const names = random.shuffle(VESSEL_WORDS.flatMap((word) => VESSEL_ENDINGS.map((ending) => `${word} ${ending}`)));
  return () => takeNext(names);
}

/** Draws invented company names that differ from each other; each says that it is of the demonstration. */
export function createCompanyNaming(random: Random): () => string {
  const names = random.shuffle(COMPANY_WORDS.flatMap((word) => COMPANY_TRADES.map((trade) => `${word} ${trade}`)));
  return () => `${takeNext(names)} ${random.pick(COMPANY_FORMS)}`;
}

function takeNext(names: string[]): string {
  const name = names.pop();
  if (name === undefined) throw new RangeError('No names are left');
  return name;
}
