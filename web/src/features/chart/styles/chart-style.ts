import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { familyLooks } from './families.ts';
import { RING_SCALE } from './icons.ts';
import { linkLooks } from './link-looks.ts';

/** Rings around entities that belong together; told apart by people who see few colours, in this order. The blue of people is last: around them it cannot be seen. */
export const GROUP_COLOURS = ['#E69F00', '#56B4E9', '#009E73', '#CC79A7', '#D55E00', '#F0E442', '#7F7F7F', '#0072B2'];

const WIDE = { width: 54, height: 36, 'background-height': '72%', 'background-width': '48%' };

const RINGED = {
  'background-width': `${RING_SCALE * 100}%`,
  'background-height': `${RING_SCALE * 100}%`,
  'background-clip': 'none',
  'background-image-containment': 'over',
  'bounds-expansion': 14,
} as const;

/** The style sheet of the chart, in the colours of the light or the dark desk. */
export function chartStyle(isDark: boolean): StylesheetJson {
  const ink = isDark ? '#e8eef4' : '#18212a';
  const ground = isDark ? '#16202a' : '#ffffff';

  return [
    {
      selector: 'node',
      style: {
        width: 40,
        height: 40,
        label: 'data(label)',
        color: ink,
        'font-size': 11,
        'min-zoomed-font-size': 8.5,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-max-width': '140px',
        'text-wrap': 'wrap',
        'text-background-color': ground,
        'text-background-opacity': 0.8,
        'text-background-padding': '2px',
        'background-image': 'data(icon)',
        'background-width': '62%',
        'background-height': '62%',
        'border-width': 1,
        'border-color': ink,
      },
    },
    ...Object.entries(familyLooks).map(([family, { shape, isWide, fill }]) => ({
      selector: `node[family = "${family}"]`,
      style: { shape, 'background-color': fill, ...(isWide ? WIDE : {}) },
    })),
    { selector: 'node[family = "events"]', style: { 'background-position-y': '80%' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
        color: ink,
        'font-size': 9,
        'min-zoomed-font-size': 8,
        'text-rotation': 'autorotate',
        'text-background-color': ground,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
      },
    },
    ...Object.entries(linkLooks).map(([name, { onLight, onDark }]) => {
      const colour = isDark ? onDark : onLight;
      return {
        selector: `edge[class = "${name}"]`,
        style: { 'line-color': colour, 'target-arrow-color': colour },
      };
    }),
    // What has no direction has no arrow, whichever way it was reported.
    { selector: 'edge[?isMutual]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge[strength = "unconfirmed"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[strength = "tentative"]', style: { 'line-style': 'dotted' } },
    // Links say what they are when looked at closely; from afar the pointer asks them one by one.
    { selector: 'edge', style: { label: 'data(label)', 'min-zoomed-font-size': 11 } },
    { selector: 'edge.labelled', style: { 'min-zoomed-font-size': 4, 'z-index': 10 } },
    {
      selector: 'node.pinned',
      style: { 'outline-width': 2, 'outline-offset': 3, 'outline-color': ink, 'outline-style': 'dotted' },
    },
    { selector: 'node.sized', style: { width: 'data(size)', height: 'data(size)' } },
    { selector: 'node.sized[?isWide]', style: { height: (node: NodeSingular) => Number(node.data('size')) / 1.5 } },
    { selector: 'node.tinted', style: { 'background-color': 'data(tint)', 'background-image': 'data(darkIcon)' } },
    { selector: 'node[statusIcon]', style: { 'background-image': 'data(statusIcon)', ...RINGED } },
    { selector: 'node.tinted[statusIcon]', style: { 'background-image': 'data(darkStatusIcon)' } },
    { selector: 'node.grouped', style: { 'border-width': 5, 'border-color': 'data(group)' } },
    {
      selector: 'edge.grouped',
      style: { 'line-color': 'data(group)', 'target-arrow-color': 'data(group)', width: 3 },
    },
    { selector: '.faded, .aside', style: { opacity: 0.2 } },
    { selector: '.gone', style: { opacity: 0.06 } },
    {
      selector: 'node:selected',
      style: {
        'border-width': 4,
        'border-color': isDark ? '#ffd166' : '#b00058',
        'underlay-color': '#ffd166',
        'underlay-opacity': 0.35,
        'underlay-padding': 6,
      },
    },
    { selector: 'node.gone:selected', style: { 'underlay-opacity': 0.03 } },
    {
      selector: 'edge:selected',
      style: {
        'line-color': isDark ? '#ffd166' : '#b00058',
        'target-arrow-color': isDark ? '#ffd166' : '#b00058',
        width: 4,
        'min-zoomed-font-size': 4,
      },
    },
  ];
}
