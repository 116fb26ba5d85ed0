import { amountValue } from './amount.ts';
import { bicValue } from './bic.ts';
import { casNumberValue } from './cas-number.ts';
import { containerNumberValue } from './container-number.ts';
import { coordinateValue } from './coordinate.ts';
import { countryCodeValue } from './country-code.ts';
import { currencyValue } from './currency.ts';
import { decimalNumberValue } from './decimal-number.ts';
import { documentNumberValue } from './document-number.ts';
import { emailValue } from './email.ts';
import { freeTextValue } from './free-text.ts';
import { gradeValue } from './grade.ts';
import { handlingValue } from './handling.ts';
import { hsCodeValue } from './hs-code.ts';
import { ibanValue } from './iban.ts';
import { imeiValue } from './imei.ts';
import { imoNumberValue } from './imo-number.ts';
import { locodeValue } from './locode.ts';
import { missingValue } from './missing-value.ts';
import { mmsiValue } from './mmsi.ts';
import { mrzValue } from './mrz.ts';
import { personNameValue } from './person-name.ts';
import { phoneNumberValue } from './phone-number.ts';
import { plateValue } from './plate.ts';
import { purityValue } from './purity.ts';
import { quantityValue } from './quantity.ts';
import { truthValue } from './truth.ts';
import { uncertainDateValue } from './uncertain-date.ts';
import { vinValue } from './vin.ts';
import { walletAddressValue } from './wallet-address.ts';

/** Every type of value by its name, as profiles name it. */
export const valueTypes = {
  amount: amountValue,
  bic: bicValue,
  'cas-number': casNumberValue,
  'container-number': containerNumberValue,
  coordinate: coordinateValue,
  'country-code': countryCodeValue,
  currency: currencyValue,
  'decimal-number': decimalNumberValue,
  'document-number': documentNumberValue,
  email: emailValue,
  'free-text': freeTextValue,
  grade: gradeValue,
  handling: handlingValue,
  'hs-code': hsCodeValue,
  iban: ibanValue,
  imei: imeiValue,
  'imo-number': imoNumberValue,
  locode: locodeValue,
  'missing-value': missingValue,
  mmsi: mmsiValue,
  mrz: mrzValue,
  'person-name': personNameValue,
  'phone-number': phoneNumberValue,
  plate: plateValue,
  purity: purityValue,
  quantity: quantityValue,
  truth: truthValue,
  'uncertain-date': uncertainDateValue,
  vin: vinValue,
  'wallet-address': walletAddressValue,
} as const;

/** The name of a type of value. */
export type ValueTypeName = keyof typeof valueTypes;
/** What cleaning by a type gives, and which options it takes. */
export type ValueOf<Name extends ValueTypeName> = Parameters<(typeof valueTypes)[Name]['format']>[0];
export type OptionsOf<Name extends ValueTypeName> = Parameters<(typeof valueTypes)[Name]['clean']>[1];

export { flags } from './flags.ts';
export type { Flag } from './flags.ts';
export { raised } from './define-value.ts';
export type { Cleaned, FlagRaised, Missing, ValueType } from './define-value.ts';
export { cleanMissing, missingMeaning } from './missing-code.ts';
export type { MissingCodes } from './missing-code.ts';
export { canIdentify, lookalikeReadings, normaliseIdentifier } from './identifier-value.ts';
export type { CheckStatus, IdentifierValue } from './identifier-value.ts';
export { civilOf, dayOf, formatDay } from './day.ts';
export { readEdtf } from './edtf.ts';
export type { DateRead, DatePrecision } from './edtf.ts';
export {
  GREATEST_DAY,
  LEAST_DAY,
  UNKNOWN_VALIDITY,
  certainIn,
  certainOn,
  checkOrder,
  possibleIn,
  possibleOn,
  validityOf,
  validityOfOccasion,
} from './validity.ts';
export type { DayBounds, PeriodEnd, Validity } from './validity.ts';
export { periodEndOf, validityOfDates } from './period.ts';
export { instantsOf } from './zoned-time.ts';
export { areWeightsImpossible, checkTotal, checkWeightOrder } from './weight-order.ts';
export { cleanGrade, confidenceOf } from './grade.ts';
export { GRADE_TABLES_VERSION, UNGRADED_CONFIDENCE } from './grade-tables.ts';
export { cleanCoordinates } from './coordinate.ts';
export { containerRepairs, isContainerNumber } from './container-number.ts';
export { isImoNumber } from './imo-number.ts';
export { hasCheck, misreadings } from './misreadings.ts';
export { documentReadings } from './document-number.ts';
export { mrzCheckDigit } from './mrz.ts';
export { matchesMrz, mrzForms } from './mrz-name.ts';
export { consonantSkeleton, foldName, phoneticKeys } from './fold-name.ts';
export { mixesScripts, scriptOf } from './scripts.ts';
export { findActiveContent, quoteForSpreadsheet } from './free-text.ts';
export { countriesWithCentre, countryCentre } from './country-centre.ts';
export { countryName, alpha2OfAlpha3, alpha3OfAlpha2 } from './country-table.ts';
export type { Amount, AmountOptions } from './amount.ts';
export type { Box, Coordinate, CoordinateOptions } from './coordinate.ts';
export type { CountryCode, CountryCodeOptions } from './country-code.ts';
export type { Grade, GradeOptions, GradeScheme } from './grade.ts';
export type { Handling, HandlingCode, HandlingOptions, Level } from './handling.ts';
export type { Mmsi } from './mmsi.ts';
export type { Mrz } from './mrz.ts';
export type { PersonName, PersonNameOptions } from './person-name.ts';
export type { PhoneNumber } from './phone-number.ts';
export type { DatedFactor, Quantity, QuantityOptions } from './quantity.ts';
export type { UncertainDate, UncertainDateOptions } from './uncertain-date.ts';
