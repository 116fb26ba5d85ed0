import type { TraversalClass } from '@corridor/graph-schema';

/** How the relationships of a class are drawn. */
interface LinkLook {
  readonly label: string;
  readonly onLight: string;
  readonly onDark: string;
}

/**
 * Colours of relationships by their class, in the order of the legend. They only support the label: at least 3:1 against
 * the ground, and 25 apart in Lab for people who see few colours.
 */
export const linkLooks: Readonly<Record<TraversalClass, LinkLook>> = {
  social: { label: 'Social', onLight: '#027DCE', onDark: '#7EBCFF' },
  operational: { label: 'Operational', onLight: '#D31C67', onDark: '#FFBEDA' },
  communication: { label: 'Communication', onLight: '#CB7C07', onDark: '#FFA912' },
  financial: { label: 'Financial', onLight: '#004A2F', onDark: '#00E490' },
  event: { label: 'Events', onLight: '#8E3100', onDark: '#FB6C4E' },
  logistic: { label: 'Logistic', onLight: '#5026B7', onDark: '#877CFF' },
  helper: { label: 'Identifiers', onLight: '#7991B5', onDark: '#8B857A' },
  named: { label: 'Places and reference', onLight: '#7991B5', onDark: '#8B857A' },
};

/** How a class is drawn, also one that this page does not know yet. */
export function linkLookOf(name: string): LinkLook {
  return isClass(name) ? linkLooks[name] : linkLooks.named;
}

function isClass(name: string): name is TraversalClass {
  return Object.hasOwn(linkLooks, name);
}
