/** The fields of the form of an import that say how its records are handled, as they stand in it. */
export interface HandlingFields {
  /** Empty: as the source has it. */
  readonly level: string;
  readonly handling: string;
  readonly caveats: string;
  readonly releaseTo: string;
  readonly deny: string;
  readonly compartment: string;
}

export const emptyHandling: HandlingFields = {
  level: '',
  handling: '',
  caveats: '',
  releaseTo: '',
  deny: '',
  compartment: '',
};

/** The options that are asked for: what was left empty is not said, so that it is as the source has it. */
export function optionsOf(fields: HandlingFields, agency: string): object {
  const circle = fields.compartment.trim();
  const said = {
    level: fields.level === '' ? undefined : Number(fields.level),
    handling: fields.handling === '' ? undefined : fields.handling,
    caveats: fields.caveats.trim() === '' ? undefined : fields.caveats.trim(),
    releaseTo: codesIn(fields.releaseTo),
    deny: codesIn(fields.deny),
    compartment: circle === '' ? undefined : circleOf(circle, agency),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** A circle by its name, of the own agency unless it names another; “none” is none, whatever source or profile have. */
function circleOf(name: string, agency: string): string | null {
  if (name.toLowerCase() === 'none') return null;
  return /[/:]/.test(name) ? name : `${agency}/${name}`;
}

/** Codes parted by blanks or commas; undefined where there is none. */
function codesIn(text: string): string[] | undefined {
  const codes = text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return codes.length === 0 ? undefined : codes;
}
