/** Month names and their short forms in English, French, Spanish, Portuguese, German, Italian, Dutch, Turkish and Russian. */
const gregorian =
  'january jan janvier janv enero ene janeiro januar jaenner gennaio gen januari ocak января январь янв;' +
  'february feb febr february fevrier fevr fev febrero fevereiro februar febbraio februari subat февраля февраль фев;' +
  'march mar mars marzo marco marz maerz mrz maart mrt mart марта март мар;' +
  'april apr avril avr abril abr aprile nisan апреля апрель апр;' +
  'may mai mayo maio maggio mag mei mayis мая май;' +
  'june jun juin junio junho juni giugno giu haziran июня июнь июн;' +
  'july jul juillet juil julio julho juli luglio lug temmuz июля июль июл;' +
  'august aug aout agosto ago augustus agustos августа август авг;' +
  'september sep sept septembre septiembre setiembre set setembro settembre eylul сентября сентябрь сен сент;' +
  'october oct octobre octubre outubro out oktober okt ottobre ott ekim октября октябрь окт;' +
  'november nov novembre noviembre novembro kasim ноября ноябрь ноя;' +
  'december dec decembre diciembre dic dezembro dez dezember dicembre december aralik декабря декабрь дек';

const solarHijri =
  'farvardin hamal فروردین حمل;ordibehesht sawr اردیبهشت ثور;khordad jawza خرداد جوزا;tir saratan تیر سرطان;' +
  'mordad amordad asad مرداد اسد;shahrivar sonbola شهریور سنبله;mehr mizan مهر میزان;aban aqrab آبان عقرب;azar qaws آذر قوس;' +
  'dey jadi دی جدی;bahman dalw بهمن دلو;esfand hut اسفند حوت';

const lunarHijri =
  'muharram محرم;safar صفر;rabi1;rabi2;jumada1;jumada2;rajab رجب;shaban شعبان;ramadan ramadhan رمضان;shawwal شوال;' +
  'dhulqada;dhulhijja';

const table = (list: string) =>
  new Map(
    list.split(';').flatMap((names, index) => names.split(' ').map((name) => [foldWord(name), index + 1] as const)),
  );

/** A word without accents, dots and case, for look-up. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/[.,]$/u, '');
}

/** Months from 1 by folded name. */
export const gregorianMonths = table(gregorian);
export const solarHijriMonths = table(solarHijri);
export const lunarHijriMonths = table(lunarHijri);
