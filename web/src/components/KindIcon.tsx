import { iconPathOf } from '../features/chart/styles/icons.ts';
import { Icon } from './Icon.tsx';

/** The icon of a kind of entity, with its name for those who cannot see it. */
export function KindIcon({ kind, size = 18 }: { kind: string; size?: number }) {
  return <Icon path={iconPathOf(kind)} size={size} label={kind} />;
}
