export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** `PK` with a local header, or the end of the directory of an empty archive. */
export function isZip(head: Buffer): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 0x03 || head[2] === 0x05);
}

/** Names what can be told from the first bytes and is read here neither as text nor as a workbook. */
export function foreignFormat(head: Buffer): string | undefined {
  if (isGzip(head) || isZip(head)) return 'an archive in an archive';
  const known: readonly (readonly [string, string])[] = [
    ['25504446', 'a PDF'],
    ['d0cf11e0a1b11ae1', 'an old Excel or Word file; save it as XLSX or CSV'],
    ['89504e47', 'an image'],
    ['ffd8ff', 'an image'],
    ['47494638', 'an image'],
    ['377abcaf271c', 'a 7-Zip archive; send it as zip or gzip'],
    ['52617221', 'a RAR archive; send it as zip or gzip'],
    ['425a68', 'a bzip2 archive; send it as zip or gzip'],
    ['fd377a585a00', 'an xz archive; send it as zip or gzip'],
    ['28b52ffd', 'a Zstandard archive; send it as zip or gzip'],
    ['7f454c46', 'a program'],
    ['53514c69746520666f726d6174', 'a database file'],
  ];
  const start = head.toString('hex', 0, 16);
  const found = known.find(([magic]) => start.startsWith(magic));
  if (found !== undefined) return found[1];
  return isBinary(head) ? 'no text' : undefined;
}

/** Text has few zeros, or (UTF-16) one in every second byte at most. */
function isBinary(head: Buffer): boolean {
  const sample = head.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return even > sample.length * 0.05 && odd > sample.length * 0.05;
}
