import { currencyVocabulary } from '../vocabularies/currency.ts';
import { formatDay } from './day.ts';
import { accepted, defineValue, quarantined, raised, unread } from './define-value.ts';
import type { Cleaned } from './define-value.ts';
import { formerCurrencies, redenominated } from './former-currencies.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface CurrencyOptions extends MissingOptions {
  /** What the source means by a sign or word that several currencies share: `{ $: 'USD', peso: 'COP' }`. */
  readonly signs?: Readonly<Record<string, string>>;
  /** The day of the amount (whole days since 1970-01-01): a former currency was good until it ended. */
  readonly on?: number;
}

const signs = bySign(
  'USD us$ usd$ $us u$s us-dollar us.dollar dollars.us american.dollar;EUR € euro euros eur€;GBP £ sterling pound.sterling pounds.sterling ' +
    'stg gb£ quid;JPY yen 円;CNY yuan renminbi rmb 元 cn¥;INR ₹ indian.rupee;RUB ₽ руб рублей рубль rur russian.rouble;TRY ₺ tl;' +
    'KRW ₩ won;NGN ₦ naira;UAH ₴ грн;ILS ₪ nis shekel shekels;VND ₫ dong;PHP ₱;THB ฿ baht;PYG ₲;KZT ₸ tenge;BRL r$ real reais;' +
    'CAD c$ can$ cad$;AUD a$ au$ aud$;HKD hk$;TWD nt$;SGD s$ sg$;NZD nz$;MXN mex$ mx$;PEN s/ s/.;PLN zł zloty;CZK kč;HUF ft forint;' +
    'CHF sfr fr. swiss.franc;AED dh dhs aed.dirham;SAR sr;ZAR rand;GTQ quetzal quetzales;HNL lempira lempiras;COP col$ cop$;CLP clp$;' +
    'ARS ar$;MAD mad.dirham;BTC ₿ xbt bitcoin bitcoins;ETH ether ethereum;USDT tether;XMR monero',
);
const shared: Readonly<Record<string, string>> = {
  $: 'USD, MXN, COP, CLP, ARS, CAD, AUD',
  dollar: 'USD, CAD, AUD, HKD',
  dollars: 'USD, CAD, AUD, HKD',
  peso: 'MXN, COP, CLP, ARS, PHP',
  pesos: 'MXN, COP, CLP, ARS, PHP',
  pound: 'GBP, EGP, LBP, SYP',
  pounds: 'GBP, EGP, LBP, SYP',
  rupee: 'INR, PKR, LKR, NPR',
  rupees: 'INR, PKR, LKR, NPR',
  rs: 'INR, PKR, LKR, NPR',
  '¥': 'JPY, CNY',
  kr: 'SEK, NOK, DKK, ISK',
  franc: 'CHF, XOF, XAF, FRF',
  francs: 'CHF, XOF, XAF, FRF',
  dinar: 'IQD, JOD, KWD, RSD, TND',
  dirham: 'AED, MAD',
  dirhams: 'AED, MAD',
  riyal: 'SAR, QAR, OMR, YER',
  rial: 'IRR, OMR, YER',
  lira: 'TRY, ITL, SYP',
};

/** Currency by ISO 4217, its sign or its name (fault B84). A sign that several share waits for a person or the profile. */
export const currencyValue = defineValue<string, CurrencyOptions>({
  name: 'currency',
  clean(raw, options) {
    const missing = cleanMissing(raw, options.missing);
    if (missing) return missing;
    const text = raw.trim();
    const key = text.toLowerCase().replace(/\s+/gu, '.');
    const own = options.signs?.[text] ?? options.signs?.[text.toLowerCase()];
    const code = own ?? signs.get(key) ?? signs.get(key.replace(/\.$/u, '')) ?? text.toUpperCase();
    if (isCurrent(code)) return checkDate(code, options);
    if (formerCurrencies.has(code)) return checkDate(code, options);
    const meanings = shared[key];
    if (meanings !== undefined) return quarantined('CURRENCY_MISSING', `${text} may be ${meanings}`);
    return unread('VALUE_UNMAPPED', 'not a currency');
  },
  validate: (value) => isCurrent(value) || formerCurrencies.has(value),
  format: (value) => value,
});

function isCurrent(code: string): boolean {
  return Object.hasOwn(currencyVocabulary.values, code);
}

function checkDate(code: string, { on }: CurrencyOptions): Cleaned<string> {
  const day = on === undefined ? undefined : formatDay(on);
  const former = formerCurrencies.get(code);
  if (former && (day === undefined || day > former.until)) {
    return accepted(code, [raised('CURRENCY_OBSOLETE', `until ${former.until}, then ${former.next}`)]);
  }
  const changed = redenominated[code];
  if (changed !== undefined && (day === undefined || day < changed)) {
    return accepted(code, [raised('CURRENCY_OBSOLETE', `redenominated on ${changed}`)]);
  }
  return accepted(code);
}

function bySign(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(';').flatMap((entry) => {
      const [code = '', ...words] = entry.split(' ');
      return words.map((word) => [word, code] as const);
    }),
  );
}
