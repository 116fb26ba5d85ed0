/** Syllables in Latin and Cyrillic letters that stand for each other one to one. */
const syllables = 'ba/ба ko/ко ri/ри ma/ма le/ле tu/ту sa/са no/но di/ди ga/га pe/пе vi/ви zo/зо la/ла mu/му ta/та'
  .split(' ')
  .map((pair) => pair.split('/'));
const given =
  'Abdara Benito Clevia Domar Estil Farid Gelsa Hamira Ilvo Jantina Kelmo Lurda Mirela Nadov Orsina Petko'.split(' ');
const BASE = syllables.length;
/** Odd, and without a common factor with the number of names: neighbours in the table are not neighbours by name. */
const STRIDE = 2_654_435_761;

/** An invented person as the table has it. */
export interface MadePerson {
  readonly key: string;
  readonly name: string;
  /** The family name alone, in Latin letters. */
  readonly family: string;
  /** The whole name in Cyrillic letters, which no row has unless it is the name. */
  readonly cyrillic: string;
  /** Empty for most. */
  readonly alias: string;
  readonly document: string;
}

/**
 * Person `number`: the same at every call. Among 200,000 persons three or four have the same whole name, and three or four the
 * same alias.
 */
export function madePerson(number: number): MadePerson {
  const mixed = (Math.imul(number, STRIDE) >>> 0) % BASE ** 4;
  const parts = [0, 1, 2, 3].map((place) => syllables[Math.floor(mixed / BASE ** place) % BASE] ?? []);
  const [family, cyrillicFamily] = [0, 1].map((script) => capital(parts.map((part) => part[script] ?? '').join('')));
  const first = given[number % given.length] ?? '';
  const mixedNick = (Math.imul(number >> 2, STRIDE) >>> 0) % BASE ** 3;
  const nick = [0, 1, 2].map((place) => syllables[Math.floor(mixedNick / BASE ** place) % BASE]?.[0] ?? '').join('');
  return {
    key: `P${number}`,
    name: `${first} ${family ?? ''}`,
    family: family ?? '',
    cyrillic: `${first} ${cyrillicFamily ?? ''}`,
    alias: number % 4 === 0 ? `${capital(nick)} ${parts[3]?.[0] ?? ''}nel` : '',
    document: `NX${String(1_000_000 + number)}`,
  };
}

/** The table for the profile `persons`. */
export function personsTable(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const { key, name, alias, document } = madePerson(number);
    return [key, name, alias, document].join();
  });
  return `id,name,aliases,document\n${lines.join('\n')}\n`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
