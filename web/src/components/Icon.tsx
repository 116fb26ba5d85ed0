/** An icon of the Material Design set; decoration unless it has a label. */
export function Icon({ path, size = 18, label }: { path: string; size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
