// prettier-ignore
/** Words of sources for modes of transport, in small letters. */
const words: Readonly<Record<string, string>> = {
  'commercial sea': 'sea', 'private sea': 'sea', 'maritime': 'sea', 'ship': 'sea', 'boat': 'sea', 'vessel': 'sea', 'by sea': 'sea', 'ocean': 'sea', 'ferry': 'sea', 'containerised': 'sea', 'containerized': 'sea', 'mar': 'sea', 'marítimo': 'sea', 'maritime transport': 'sea', 'mer': 'sea', 'see': 'sea', 'море': 'sea', 'بحر': 'sea', 'yacht': 'sea', 'sailing': 'sea',
  'commercial air': 'air', 'private air': 'air', 'plane': 'air', 'aircraft': 'air', 'airplane': 'air', 'by air': 'air', 'flight': 'air', 'aéreo': 'air', 'aire': 'air', 'avión': 'air', 'aérien': 'air', 'luft': 'air', 'воздух': 'air', 'جو': 'air', 'drone': 'air', 'helicopter': 'air',
  'private road': 'road', 'commercial road': 'road', 'truck': 'road', 'lorry': 'road', 'car': 'road', 'vehicle': 'road', 'bus': 'road', 'motorcycle': 'road', 'by road': 'road', 'terrestre': 'road', 'carretera': 'road', 'land': 'road', 'route': 'road', 'straße': 'road', 'strasse': 'road', 'estrada': 'road', 'дорога': 'road', 'بر': 'road', 'van': 'road',
  'train': 'rail', 'railway': 'rail', 'ferrocarril': 'rail', 'tren': 'rail', 'bahn': 'rail', 'chemin de fer': 'rail', 'by rail': 'rail',
  'river': 'inland_water', 'inland waterway': 'inland_water', 'fluvial': 'inland_water', 'barge': 'inland_water', 'lake': 'inland_water', 'canal': 'inland_water',
  'mail': 'post', 'postal': 'post', 'courier': 'post', 'parcel': 'post', 'express mail': 'post', 'correo': 'post', 'poste': 'post', 'paketdienst': 'post',
  'pedestrian': 'foot', 'walking': 'foot', 'on foot': 'foot', 'a pie': 'foot', 'à pied': 'foot', 'zu fuß': 'foot', 'mule train': 'foot',
  'pipeline': 'pipeline_other', 'tunnel': 'pipeline_other',
};
const byWord = new Map(Object.entries(words).map(([word, code]) => [fold(word), code]));

/** The code of the mode of transport that a source's word stands for. */
export function findModeWord(text: string): string | undefined {
  return byWord.get(fold(text));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
