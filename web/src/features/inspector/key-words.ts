/** An identifier as it is read: `PHONE:-:+44…` is “PHONE +44…”, `PASSPORT:GBR:12` is “PASSPORT GBR 12”. */
export function keyWords(key: string): string {
  const [scheme = '', issuer = '', ...value] = key.split(':');
  if (value.length === 0) return key;
  return [scheme, issuer === '-' ? '' : issuer, value.join(':')].filter(Boolean).join(' ');
}
