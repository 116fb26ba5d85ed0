import { kindOf, relationshipOf, type Family, type KindLabel } from '@corridor/graph-schema';
import type { ElementDefinition } from 'cytoscape';
import { linkKey, type ChartEntity, type ChartLink, type Position } from '../../state/chart-content.ts';
import { familyLooks } from './styles/families.ts';
import { gradeWords } from './grade-words.ts';
import { iconOf, ringedIconOf } from './styles/icons.ts';
import { statusLookOf } from './styles/status-looks.ts';

const mutual: ReadonlySet<string> = new Set(
  Object.values(relationshipOf).flatMap(({ type, symmetric }) => (symmetric ? [type] : [])),
);

/** Entities and links to the elements that are drawn: one line a fact, with how many claims carry it. Pure. */
export function toElements(
  entities: readonly ChartEntity[],
  links: readonly ChartLink[],
  positions: Readonly<Record<string, Position>>,
): ElementDefinition[] {
  const nodes = entities.map((entity): ElementDefinition => {
    const position = positions[entity.id];
    const family = familyOf(entity.kind);
    return {
      group: 'nodes',
      data: {
        id: entity.id,
        label: shorten(entity.caption),
        kind: entity.kind,
        family,
        isWide: familyLooks[family].isWide === true,
        icon: iconOf(entity.kind),
        ...statusImages(entity),
      },
      ...(position ? { position: { ...position } } : {}),
    };
  });
  const edges = links.map((link): ElementDefinition => ({
    group: 'edges',
    data: {
      id: linkKey(link),
      source: link.from,
      target: link.to,
      type: link.type,
      class: link.class,
      isMutual: mutual.has(link.type),
      label: labelOf(link),
      width: Math.min(6, 1 + Math.log2(link.claims.length)),
      strength: strengthOf(link.confidence),
    },
  }));
  return [...nodes, ...edges];
}

/** What a relationship says when looked at closely: its type, how many claims carry it, and the grade of the surest. */
function labelOf({ type, claims, grade }: ChartLink): string {
  const many = claims.length > 1 ? ` (${claims.length})` : '';
  return `${words(type)}${many}${grade ? ` · ${gradeWords(grade)}` : ''}`;
}

/** Rings, where something says why a person is recorded; on the colour of people, and on others. */
function statusImages({ kind, status }: ChartEntity): { statusIcon?: string; darkStatusIcon?: string } {
  const look = statusLookOf(status);
  if (!look) return {};
  return { statusIcon: ringedIconOf(kind, look), darkStatusIcon: ringedIconOf(kind, look, '#111111') };
}

/** The family of a kind, which decides shape and colour. */
export function familyOf(kind: string): Family {
  return isKind(kind) ? kindOf[kind].family : 'reference';
}

/** A relationship type in words: `ASSOCIATE_OF` is “associate of”. */
export function words(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** Solid, dashed or dotted: confirmed, unconfirmed, tentative. */
export function strengthOf(confidence: number): 'confirmed' | 'unconfirmed' | 'tentative' {
  if (confidence >= 0.75) return 'confirmed';
  return confidence >= 0.4 ? 'unconfirmed' : 'tentative';
}

/** A long name is cut in the middle, where it tells least. */
export function shorten(caption: string, most = 28): string {
  const letters = Array.from(caption);
  if (letters.length <= most) return caption;
  const half = Math.floor((most - 1) / 2);
  return `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
}

function isKind(kind: string): kind is KindLabel {
  return Object.hasOwn(kindOf, kind);
}
