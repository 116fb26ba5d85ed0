import { MultiSelect } from '@mantine/core';
import { vocabularyOf } from '@corridor/graph-schema';
import { signaturesQuestion } from '@corridor/graph-schema/questions';
import { anyDay, windowOf, type DayWindow } from '../frame/day-window.ts';
import { ShareField } from '../frame/ShareField.tsx';
import { WindowFields } from '../frame/WindowFields.tsx';

const types = signaturesQuestion.params.shape.signatureTypes.unwrap().element.options;
type SignatureType = (typeof types)[number];
const isType = (name: string): name is SignatureType => types.some((type) => type === name);

/** Which signatures count, how well they must fit, and when the seizures were. */
export interface SignaturesForm {
  /** None: all. */
  readonly types: readonly SignatureType[];
  readonly minScore: number;
  readonly days: DayWindow;
}

/** The form as it opens. */
export const firstForm: SignaturesForm = { types: [], minScore: 0.2, days: anyDay };

/** What a form asks. */
export function toParams({ types: chosen, minScore, days }: SignaturesForm) {
  return { minScore, ...(chosen.length === 0 ? {} : { signatureTypes: [...chosen] }), ...windowOf(days) };
}

/** A type of signature in words. */
export function signatureTypeWords(type: string): string {
  return vocabularyOf.signatureType.values[type]?.label ?? type;
}

/** The fields of that form. */
export function SignaturesFields({
  form,
  onChange,
}: {
  form: SignaturesForm;
  onChange: (form: SignaturesForm) => void;
}) {
  return (
    <>
      <MultiSelect
        size="xs"
        label="Tied by"
        placeholder={form.types.length === 0 ? 'Any signature' : ''}
        value={[...form.types]}
        data={types.map((type) => ({ value: type, label: signatureTypeWords(type) }))}
        onChange={(names) => onChange({ ...form, types: names.filter(isType) })}
      />
      <ShareField
        label="Least score of a tie"
        description="1 for two that alone share a mark; less the more bear it"
        value={form.minScore}
        onChange={(minScore) => onChange({ ...form, minScore })}
      />
      <WindowFields value={form.days} onChange={(days) => onChange({ ...form, days })} />
    </>
  );
}
