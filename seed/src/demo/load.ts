/** Puts the built-in import profiles into the store. There are none yet. */
export async function putBuiltInProfiles(
  _url: string,
  _token: string,
  report: (detail: string) => void,
): Promise<void> {
  report('no built-in import profiles yet');
}

/** Loads reference data and demonstration scenarios through the ordinary import. There are none yet. */
export async function loadDemonstration(_url: string, _token: string, report: (detail: string) => void): Promise<void> {
  report('no demonstration data yet');
}
