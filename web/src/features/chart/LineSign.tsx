const dashes = { confirmed: '', unconfirmed: '6 3', tentative: '1.5 2.5' } as const;

/** A line as relationships are drawn, as decoration beside its name. */
export function LineSign({
  colour = 'currentColor',
  strength = 'confirmed',
}: {
  colour?: string;
  strength?: keyof typeof dashes;
}) {
  return (
    <svg width="22" height="6" aria-hidden>
      <line x1="0" y1="3" x2="22" y2="3" stroke={colour} strokeWidth="2" strokeDasharray={dashes[strength]} />
    </svg>
  );
}
