import type { SaidClaim } from '../claims/said.ts';
import { formatDay } from '../values/day.ts';
import { checkOrder, type DayBounds } from '../values/validity.ts';
import { checkTotal } from '../values/weight-order.ts';
import type { PlacedMention } from './build-link.ts';
import type { PartContext } from './part-context.ts';

/** Countries without a coast: no ship arrives there (UN list of landlocked developing countries, and the others). */
const landlocked = new Set(
  'AFG AND ARM AUT AZE BDI BFA BLR BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG MWI NER NPL PRY RWA SMR SRB SSD SVK SWZ TCD TJK TKM UGA UZB VAT XKX ZMB ZWE'.split(
    ' ',
  ),
);

/** Holds the things of a row against each other (faults B13, B24, B63 to B65): what is certainly wrong waits for a person. */
export function judgeRow(mentions: readonly PlacedMention[], claims: readonly SaidClaim[], context: PartContext): void {
  const { reading } = context;
  const raise = (flags: ReturnType<typeof checkOrder>, place: string) => {
    for (const { flag, detail } of flags)
      reading.raise(flag, place, detail, flag === 'DATE_IMPOSSIBLE' ? 'quarantine' : 'flag');
  };
  const event = mentions.find(({ times }) => times.event)?.times.event;
  for (const { times, subject } of mentions) {
    const { birth, death, depart, arrive } = times;
    if (birth && event) raise(checkOrder(birth, event), subject);
    if (birth && death) raise(checkOrder(birth, death), subject);
    if (death && event && mentions.some(({ mention }) => mention.kind === 'Arrest'))
      raise(checkOrder(event, death), subject);
    if (depart && arrive && depart.earliest > arrive.latest) {
      reading.raise('TRAVEL_IMPOSSIBLE', subject, 'it arrives before it departs', 'quarantine');
    }
  }
  for (const { mention, times, subject } of mentions) {
    const { depart, arrive } = times;
    if (mention.kind !== 'Movement' || !depart || !arrive || mention.properties?.['mode'] !== 'air') continue;
    if (arrive.earliest - depart.latest > LONGEST_FLIGHT_DAYS)
      reading.raise('TRAVEL_IMPOSSIBLE', subject, 'no flight takes so long');
  }
  judgeReferrals(mentions, claims, context);
  judgeNationalities(mentions, claims, context);
  judgeGoods(mentions, context);
  judgeRoute(mentions, claims, context);
  judgeTotal(mentions, claims, context);
}

const LONGEST_FLIGHT_DAYS = 3;
/** Greatest gross weight of a freight container (ISO 668:2020), in kilograms. */
const BOX_LIMIT_KG = 36_000;

/** Whoever was referred to help is written down with their consent alone, which is its legal basis (fault B78). */
function judgeReferrals(
  mentions: readonly PlacedMention[],
  claims: readonly SaidClaim[],
  { reading }: PartContext,
): void {
  for (const { type, from, properties } of claims) {
    if (type !== 'REFERRED_TO' || properties?.['consent'] === true) continue;
    reading.raise(
      'BASIS_MISSING',
      mentions[from]?.subject,
      'a referral without the consent of the person',
      'quarantine',
    );
  }
}

/** Several nationalities are no conflict, they are all kept; a nationality that the file asks for and does not say is unknown (faults B34, B38). */
function judgeNationalities(
  mentions: readonly PlacedMention[],
  claims: readonly SaidClaim[],
  { reading, part }: PartContext,
): void {
  const asked = part.links.find(({ type }) => type === 'NATIONAL_OF')?.to;
  const column = part.subjects.find(({ id }) => id === asked)?.identified?.column;
  const isPerson = mentions.some(({ mention }) => mention.kind === 'Person');
  if (isPerson && column !== undefined && reading.has(column) && reading.text(column).trim() === '') {
    reading.raise('NATIONALITY_MISSING', column);
  }
  const counts = new Map<number, number>();
  for (const { type, from } of claims) if (type === 'NATIONAL_OF') counts.set(from, (counts.get(from) ?? 0) + 1);
  for (const [from, count] of counts) {
    if (count > 1) reading.raise('NATIONALITY_MULTIPLE', mentions[from]?.subject, String(count));
  }
}

/** Goods heavier than any box may be (fault B67). */
function judgeGoods(mentions: readonly PlacedMention[], { reading }: PartContext): void {
  for (const { mention, subject } of mentions) {
    const declared = mention.kind === 'Consignment' ? mention.properties?.['declaredKg'] : undefined;
    if (typeof declared === 'number' && declared > BOX_LIMIT_KG) {
      reading.raise('DECLARED_WEIGHT', subject, `${declared} kg, limit ${BOX_LIMIT_KG} kg`);
    }
  }
}

/** Origin, departure, transit and destination: which are the same, which are countries only, and where no ship can go. */
function judgeRoute(
  mentions: readonly PlacedMention[],
  claims: readonly SaidClaim[],
  { reading, ids }: PartContext,
): void {
  const endsOf = (type: SaidClaim['type']) =>
    claims.filter((claim) => claim.type === type).map(({ to }) => mentions[to]);
  const [departure] = endsOf('DEPARTURE');
  const [destination] = endsOf('DESTINATION');
  const transits = endsOf('TRANSIT');
  if (departure && destination) {
    if (departure.mention.id === destination.mention.id) {
      if (transits.length > 0) reading.raise('ROUTE_ORDER', 'destination', 'it ends where it began');
    } else if (departure.mention.kind === 'Country' && destination.mention.kind === 'Country') {
      reading.raise('ROUTE_COARSE', 'destination', 'countries only');
    }
    if (
      transits.some((transit) => transit && [departure.mention.id, destination.mention.id].includes(transit.mention.id))
    ) {
      reading.raise('ROUTE_ORDER', 'transit', 'a place of transit is the departure or the destination');
    }
  }
  const [origin] = endsOf('ORIGIN');
  if (
    origin &&
    destination &&
    origin.mention.id === destination.mention.id &&
    departure &&
    departure.mention.id !== origin.mention.id
  ) {
    reading.raise('ORIGIN_DEPARTURE_CONFUSED', 'origin', 'the origin is the destination');
  }
  const mode = mentions.find(({ mention }) => mention.kind === 'Seizure')?.mention.properties?.['mode'];
  if (mode !== 'sea') return;
  for (const end of [departure, destination]) {
    if (end?.mention.kind !== 'Country') continue;
    for (const code of landlocked) {
      if (ids.keyed('Country', 'ISO3166A3', code) === end.mention.id) {
        reading.raise('TRAVEL_IMPOSSIBLE', end.subject, `${code} has no coast`);
      }
    }
  }
}

/** The items of a record against the total that it states (fault B13). */
function judgeTotal(mentions: readonly PlacedMention[], claims: readonly SaidClaim[], { reading }: PartContext): void {
  const seizure = mentions.find(
    ({ mention }) => mention.kind === 'Seizure' && mention.properties?.['statedTotalKg'] !== undefined,
  );
  const stated = seizure?.mention.properties?.['statedTotalKg'];
  if (typeof stated !== 'number') return;
  const lines = claims.filter(({ type }) => type === 'YIELDED').map(({ properties }) => properties?.['netKg']);
  if (lines.length === 0 || !lines.every((line) => typeof line === 'number')) return;
  for (const { flag, detail } of checkTotal(lines, stated)) reading.raise(flag, 'statedTotalKg', detail);
}

/** How old somebody can be at most on a day, in whole years; undefined if nothing is known of the birth. */
export function greatestAge(birth: DayBounds | undefined, day: number): number | undefined {
  return birth === undefined ? undefined : Math.floor((day - birth.earliest) / 365.2425);
}

/** Victims and minors in a file on suspects are held at once (fault B40). */
export function judgeSuspects(mentions: readonly PlacedMention[], context: PartContext): void {
  if (!context.part.suspects) return;
  for (const { mention, times, subject, isVictim } of mentions) {
    if (mention.kind !== 'Person') continue;
    if (isVictim) context.reading.raise('VICTIM_EXPOSED', subject, 'a victim in a file on suspects', 'quarantine');
    const age = greatestAge(times.birth, context.receivedOn);
    if (age !== undefined && age < 18) {
      context.reading.raise(
        'POSSIBLE_MINOR',
        subject,
        `born ${formatDay(times.birth?.earliest ?? 0)} or later`,
        'quarantine',
      );
    }
  }
}
