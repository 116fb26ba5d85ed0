import { markingWords } from '@corridor/graph-schema/policy';
import type { Watermark } from '@corridor/graph-schema/contracts';
import type { Cell, FormSection, FormTable } from '../../../questions/forms/define-form.ts';
import type { AnswerDocument } from './answer-document.ts';
import { htmlText } from './html-text.ts';
import { reportStyle } from './report-style.ts';

/** A report as one page that runs nothing and asks for nothing; its marking stands at the head and the foot of every sheet. */
export function writeAnswerHtml({ title, marking, watermark, sections }: AnswerDocument): string {
  const banner = `<div class="marking">${htmlText(markingWords(marking))}</div>`;
  const owner = `<p class="watermark">${htmlText(watermarkWords(watermark))}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<table class="frame" role="presentation">
<thead><tr><td>${banner}</td></tr></thead>
<tfoot><tr><td>${owner}${banner}</td></tr></tfoot>
<tbody><tr><td>
<main>
<h1>${htmlText(title)}</h1>
${owner}
${sections.map(sectionHtml).join('\n')}
</main>
</td></tr></tbody>
</table>
</body>
</html>
`;
}

function watermarkWords({ export: id, account, agency, at, purpose, case: reference, use, recipient }: Watermark) {
  const stated = reference === undefined ? '' : `, case ${reference}`;
  const receiver = recipient === undefined ? '' : ` for ${recipient}`;
  return `Made by ${account} of ${agency} at ${at}, for the purpose ${purpose}${stated}; use: ${use}${receiver}; export ${id}.`;
}

function sectionHtml({ title, sentences = [], tables = [] }: FormSection): string {
  return [
    `<section>`,
    `<h2>${htmlText(title)}</h2>`,
    ...sentences.map((sentence) => `<p dir="auto">${htmlText(sentence)}</p>`),
    ...tables.filter(({ rows }) => rows.length > 0).map(tableHtml),
    `</section>`,
  ].join('\n');
}

function tableHtml({ title, columns, rows }: FormTable): string {
  return [
    `<table class="data">`,
    `<caption>${htmlText(title)}</caption>`,
    `<thead><tr>${columns
      .map((column, at) =>
        headHtml(
          column,
          rows.every((cells) => isNumber(cells[at])),
        ),
      )
      .join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map((cells) => `<tr>${columns.map((_, at) => cellHtml(cells[at])).join('')}</tr>`),
    `</tbody>`,
    `</table>`,
  ].join('\n');
}

/** The head of a column stands over its numbers where there is nothing else in it. */
function headHtml(column: string, isOfNumbers: boolean): string {
  return `<th scope="col"${isOfNumbers ? ' class="number"' : ''}>${htmlText(column)}</th>`;
}

function isNumber(cell: Cell): boolean {
  return cell === null || cell === undefined || typeof cell === 'number';
}

/** Numbers to four figures and ids in short: the other forms of the file have them whole. */
function cellHtml(cell: Cell): string {
  if (typeof cell === 'number')
    return `<td class="number">${Number.isInteger(cell) ? cell : Number(cell.toPrecision(4))}</td>`;
  if (ids.test(cell ?? '')) return `<td class="ids">${shortened(cell ?? '')}</td>`;
  return `<td dir="auto">${htmlText(cell ?? '')}</td>`;
}

const ids = /^[0-9a-f]{32}(?: [0-9a-f]{32})*$/;
const SHORT = 8;

function shortened(several: string): string {
  return several
    .split(' ')
    .map((id) => id.slice(0, SHORT))
    .join(' ');
}
