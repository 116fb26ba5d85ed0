/** How a report looks, on a screen and on paper. The head and the foot of the frame are repeated on every page that is printed. */
export const reportStyle = `
@page { size: A4 landscape; margin: 11mm 13mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 297mm; padding: 0 8mm; color: #111; background: #fff; font: 10.5pt/1.45 system-ui, "Noto Sans", sans-serif; }
.frame { width: 100%; border-collapse: collapse; }
.frame > thead { display: table-header-group; }
.frame > tfoot { display: table-footer-group; }
.frame > * > tr > td { padding: 0; }
.marking { margin: 3mm 0; padding: 1.5mm 2mm; border: 1.5pt solid #111; text-align: center; font-weight: 700; }
.watermark { font-size: 8.5pt; color: #333; overflow-wrap: anywhere; }
h1 { font-size: 17pt; line-height: 1.2; margin: 4mm 0 2mm; }
h2 { font-size: 12.5pt; margin: 7mm 0 1.5mm; break-after: avoid; }
p { margin: 0 0 1.5mm; }
.data { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm; font-size: 9pt; }
.data caption { text-align: start; font-weight: 600; padding-bottom: 1mm; break-after: avoid; }
.data thead { display: table-header-group; }
.data tr { break-inside: avoid; }
.data th, .data td { border-bottom: 0.5pt solid #999; padding: 0.8mm 1.5mm; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.data th { border-bottom-width: 1pt; border-color: #111; overflow-wrap: normal; }
.data .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.data .ids { font-family: ui-monospace, monospace; font-size: 8pt; }
@media print { body { max-width: none; padding: 0; } }
`;
