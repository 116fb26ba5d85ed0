import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A line of text or a day: what is typed goes out as text. */
export function TextField({ onChange, ...others }: Props) {
  return <TextInput {...others} onChange={(event) => onChange(event.currentTarget.value)} />;
}
