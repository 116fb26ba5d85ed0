/**
 * An identifier as it is read: `PHONE:-:+44…` is “PHONE +44…”, `PASSPORT:GBR:12` is “PASSPORT GBR 12”. What a source calls
 * it itself is shown without the id of the source, which nobody reads.
 */
export function keyWords(key: string): string {
  const [scheme = '', issuer = '', ...value] = key.split(':');
  if (value.length === 0) return key;
  return [scheme, issuer === '-' || scheme === 'SOURCE' ? '' : issuer, value.join(':')].filter(Boolean).join(' ');
}
