import type { Cleaned, Missing } from './define-value.ts';
import { raised } from './define-value.ts';

/** What a code says of its value: one of the three kinds of missing, or `absent` (the same as an empty cell). */
export type MissingMeaning = Missing | 'absent';

/** Further codes for missing values, by the profile only: `{ '-0-': 'absent', '999': 'unknown' }`. `no` takes a standard word away. */
export type MissingCodes = Readonly<Record<string, MissingMeaning | 'no'>>;

const words: Readonly<Record<MissingMeaning, string>> = {
  absent: '- – — -- --- . … / null (null) none',
  unknown:
    'unknown unk unkn unk. u/k unknow unspecified undetermined undefined unascertained ? ?? ??? nil not_known not_stated not_specified ' +
    'not_reported not_determined not_available no_data desconocido desconocida se_desconoce no_consta sin_datos s/d inconnu inconnue ' +
    'non_précisé nc n.c. unbekannt k.a. k._a. keine_angabe desconhecido desconhecida não_informado sconosciuto неизвестно н/д н.д. ' +
    'غير_معروف مجهول نامعلوم 不明 未知 不详 bilinmiyor onbekend',
  notApplicable:
    'n/a n.a. n.a #n/a #na not_applicable no_aplica no_procede sans_objet s/o entfällt nicht_zutreffend não_se_aplica ' +
    'non_applicabile не_применимо لا_ينطبق',
  refused:
    'refused declined refuses withheld prefer_not_to_say not_disclosed refused_to_answer rehúsa rehusa se_negó se_niega refusé ' +
    'verweigert recusou recusado rifiutato отказ отказался رفض',
};

const standard = new Map<string, MissingMeaning>(
  (Object.keys(words) as MissingMeaning[]).flatMap((meaning) =>
    words[meaning].split(' ').map((word) => [word.replaceAll('_', ' '), meaning] as const),
  ),
);
const longest = Math.max(...[...standard.keys()].map((word) => word.length));

/**
 * Tells whether a text stands for a missing value. Numbers such as `0` and `999` do only if the profile's codes say so.
 * Returns undefined for a text that says something.
 */
export function missingMeaning(raw: string, codes?: MissingCodes): MissingMeaning | undefined {
  const text = raw.trim();
  if (text === '') return 'absent';
  const special = codes?.[text] ?? codes?.[text.toLowerCase()];
  if (special !== undefined) return special === 'no' ? undefined : special;
  return text.length > longest ? undefined : standard.get(text.toLowerCase());
}

/** The cleaned form of a missing value, or undefined for a text that says something. An empty cell raises no flag. */
export function cleanMissing(raw: string, codes?: MissingCodes): Cleaned<never> | undefined {
  const meaning = missingMeaning(raw, codes);
  if (meaning === undefined) return undefined;
  return results[raw.trim() === '' ? 'empty' : meaning];
}

const flags = [raised('VALUE_MISSING_CODE')];
const results: Readonly<Record<MissingMeaning | 'empty', Cleaned<never>>> = {
  empty: { flags: [], outcome: 'accept' },
  absent: { flags, outcome: 'flag' },
  unknown: { flags, outcome: 'flag', missing: 'unknown' },
  notApplicable: { flags, outcome: 'flag', missing: 'notApplicable' },
  refused: { flags, outcome: 'flag', missing: 'refused' },
};
