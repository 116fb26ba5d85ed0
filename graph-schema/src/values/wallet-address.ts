import { accepted, defineValue, raised, unread } from './define-value.ts';
import { isBech32 } from './bech32.ts';
import { canIdentify } from './identifier-value.ts';
import type { CheckStatus, IdentifierValue } from './identifier-value.ts';
import { cleanMissing } from './missing-code.ts';
import type { MissingOptions } from './missing-value.ts';

export interface WalletAddressOptions extends MissingOptions {
  /** Code of the asset or the chain as the source gives it: `XBT`, `ETH`, `USDT`, `TRX` … Absent: told from the shape. */
  readonly asset?: string;
}

const base58 = '[1-9A-HJ-NP-Za-km-z]';
const evm = /^0x[0-9a-f]{40}$/iu;
const shapes: Readonly<Record<string, RegExp>> = {
  BTC: new RegExp(`^(?:[13]${base58}{25,34}|bc1[02-9ac-hj-np-z]{11,71})$`, 'u'),
  ETH: evm,
  TRX: new RegExp(`^T${base58}{33}$`, 'u'),
  XMR: new RegExp(`^[48]${base58}{94}(?:${base58}{11})?$`, 'u'),
  LTC: new RegExp(`^(?:[LM3]${base58}{26,33}|ltc1[02-9ac-hj-np-z]{11,71})$`, 'u'),
  BCH: new RegExp(`^(?:(?:bitcoincash:)?[qp][02-9ac-hj-np-z]{41}|[13]${base58}{25,34})$`, 'u'),
  BSV: new RegExp(`^[13]${base58}{25,34}$`, 'u'),
  BTG: new RegExp(`^[GA]${base58}{25,34}$`, 'u'),
  DASH: new RegExp(`^[X7]${base58}{33}$`, 'u'),
  DOGE: new RegExp(`^[DA9]${base58}{33}$`, 'u'),
  XVG: new RegExp(`^D${base58}{33}$`, 'u'),
  ZEC: new RegExp(`^(?:t[13]${base58}{33}|zs1[02-9ac-hj-np-z]{75})$`, 'u'),
  XRP: new RegExp(`^r${base58}{24,34}$`, 'u'),
  SOL: new RegExp(`^${base58}{32,44}$`, 'u'),
  ADA: /^addr1[02-9ac-hj-np-z]{50,110}$/u,
  ETC: evm,
  ARB: evm,
  BSC: evm,
  POL: evm,
};
/** Other codes of a chain. */
const chainOf: Readonly<Record<string, string>> = {
  XBT: 'BTC',
  BITCOIN: 'BTC',
  ETHEREUM: 'ETH',
  TRON: 'TRX',
  MONERO: 'XMR',
  BNB: 'BSC',
  MATIC: 'POL',
};
/** Tokens that live on several chains: the shape tells which. */
const tokens = new Set(['USDT', 'USDC', 'DAI', 'TUSD', 'BUSD']);
const tokenChains = ['ETH', 'TRX', 'BTC', 'SOL'];
/** Chains whose shape no other of the list shares. */
const distinct = ['TRX', 'XMR', 'ADA', 'ZEC', 'ETH', 'BTC', 'XRP'];

/** Address of a wallet: shape by chain, and the check of bech32 addresses (BIP 173, BIP 350). The chain is the issuer. */
export const walletAddressValue = defineValue<IdentifierValue, WalletAddressOptions>({
  name: 'wallet-address',
  clean(raw, { missing: codes, asset }) {
    const missing = cleanMissing(raw, codes);
    if (missing) return missing;
    const text = raw
      .trim()
      .replace(/^(?:bitcoin|ethereum|litecoin|monero|tron):(?=\w)/iu, '')
      .replace(/\?.*$/u, '');
    const address = /^(?:BC1|LTC1)[0-9A-Z]+$/u.test(text) ? text.toLowerCase() : text;
    const stated = asset?.trim().toUpperCase();
    const chain = stated === undefined ? undefined : (chainOf[stated] ?? stated);

    if (chain === undefined || tokens.has(chain)) {
      const found = (chain === undefined ? distinct : tokenChains).find((one) => shapes[one]?.test(address));
      if (found === undefined) return unread('VALUE_UNMAPPED', 'not a wallet of a known chain');
      return accepted(wallet(found, address), chain === undefined ? [raised('ID_SCHEME_GUESS', found)] : []);
    }
    const shape = shapes[chain];
    if (shape === undefined || shape.test(address)) {
      return /^\w{20,120}$/u.test(address) || shape
        ? accepted(wallet(chain, address))
        : unread('VALUE_UNMAPPED', 'not an address');
    }
    const elsewhere = distinct.filter((one) => shapes[one]?.test(address));
    if (elsewhere.length !== 1 || elsewhere[0] === undefined)
      return unread('VALUE_UNMAPPED', `not an address of ${chain}`);
    return accepted(wallet(elsewhere[0], address), [
      raised('ID_SCHEME_GUESS', `an address of ${elsewhere[0]}, not of ${chain}`),
    ]);
  },
  validate: (value) => canIdentify(value) && (shapes[value.issuer]?.test(value.value) ?? value.value.length >= 20),
  format: ({ value, issuer }) => `${issuer} ${value}`,
});

function wallet(chain: string, address: string): IdentifierValue {
  const value = evm.test(address) ? address.toLowerCase() : address.replace(/^bitcoincash:/u, '');
  return { scheme: 'WALLET', value, issuer: chain, checkStatus: checkOf(value) };
}

function checkOf(value: string): CheckStatus {
  if (/^0x(.)\1{39}$/u.test(value) || /^0x0{30,}/u.test(value)) return 'placeholder';
  if (!/^(?:bc|ltc)1/u.test(value)) return 'none';
  return isBech32(value) ? 'ok' : 'fail';
}
