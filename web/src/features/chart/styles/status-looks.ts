import { vocabularyOf } from '@corridor/graph-schema';

/** The ring around a person, and the letters of its badge. */
export interface StatusLook {
  readonly label: string;
  readonly letters: string;
  readonly ring: string;
}

/** Suspects, those who need help, and those who are neither; they are never alike. */
const SUSPECT = '#D55E00';
const HELP = '#F0E442';
const OTHER = '#D9D9D9';

const looks: Readonly<Record<string, Omit<StatusLook, 'label'>>> = {
  WANTED: { letters: 'Wa', ring: SUSPECT },
  CONVICTED: { letters: 'Co', ring: SUSPECT },
  CHARGED: { letters: 'Ch', ring: SUSPECT },
  SUSPECT: { letters: 'Su', ring: SUSPECT },
  PERSON_OF_INTEREST: { letters: 'PI', ring: '#E69F00' },
  WITNESS: { letters: 'Wi', ring: HELP },
  VICTIM: { letters: 'Vi', ring: HELP },
  MISSING: { letters: 'Mi', ring: HELP },
  UNIDENTIFIED: { letters: 'Un', ring: OTHER },
  DECEASED: { letters: 'De', ring: OTHER },
  CLEARED: { letters: 'Cl', ring: '#009E73' },
};

/** How a person of a status is ringed; nothing where no status is known, or one that has no ring. */
export function statusLookOf(status: string | null | undefined): StatusLook | undefined {
  const look = Object.entries(looks).find(([code]) => code === status)?.[1];
  const label = Object.entries(vocabularyOf.subjectStatus.values).find(([code]) => code === status)?.[1].label;
  return look && label !== undefined ? { ...look, label } : undefined;
}
