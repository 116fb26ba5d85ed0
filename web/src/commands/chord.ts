type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * What was pressed, as commands name it: `mod+shift+z`, `?`, `alt+arrowleft`; `mod` is Ctrl or Cmd. Letters go by what
 * the key prints, so that Z is Z on every Latin keyboard, and by their place where it prints no Latin letter. For signs
 * Shift is how some keyboards reach them, and is not named.
 */
export function chordOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const pressed = keyName(key, code);
  const isSign = pressed.length === 1 && !/[a-z0-9]/.test(pressed);
  const modifiers = [(ctrlKey || metaKey) && 'mod', altKey && 'alt', shiftKey && !isSign && 'shift'];
  return [...modifiers.filter(Boolean), pressed].join('+');
}

function keyName(key: string, code: string): string {
  const name = key.toLowerCase();
  if (name.length > 1 || /[a-z0-9]/.test(name)) return name;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place?.toLowerCase() ?? name;
}

const names: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  delete: 'Del',
  escape: 'Esc',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  contextmenu: 'Menu',
  '-': '−',
};

/** A chord as it is shown: `mod+shift+z` is “Ctrl+Shift+Z”. */
export function chordWords(chord: string): string {
  if (chord === '+') return '+';
  return chord
    .split('+')
    .map((part) => names[part] ?? `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('+');
}
