const words: Readonly<Record<string, string>> = {
  'commercial air': 'air',
  'private air': 'air',
  plane: 'air',
  aircraft: 'air',
  'private road': 'road',
  'commercial road': 'road',
  truck: 'road',
  car: 'road',
  vehicle: 'road',
  'commercial sea': 'sea',
  'private sea': 'sea',
  maritime: 'sea',
  ship: 'sea',
  boat: 'sea',
  vessel: 'sea',
  mail: 'post',
  postal: 'post',
  river: 'inland_water',
  pedestrian: 'foot',
  train: 'rail',
};

/** The code of the mode of transport that a source's word stands for. */
export function findModeWord(text: string): string | undefined {
  return words[text.trim().toLowerCase()];
}
