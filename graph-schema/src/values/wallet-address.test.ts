import { expect, test } from 'vitest';
import { walletAddressValue } from './wallet-address.ts';

const legacy = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const segwit = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const taproot = 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr';
const ether = '0x52908400098527886E0F7030069857D2E4169EE7';

test.for([
  [legacy, 'XBT', 'BTC', legacy, 'none', []],
  [`bitcoin:${legacy}?amount=1`, 'BTC', 'BTC', legacy, 'none', []],
  [segwit, 'XBT', 'BTC', segwit, 'ok', []],
  [segwit.toUpperCase(), 'XBT', 'BTC', segwit, 'ok', []],
  [taproot, 'BTC', 'BTC', taproot, 'ok', []],
  [segwit.replace('5mdq', '5mdp'), 'XBT', 'BTC', segwit.replace('5mdq', '5mdp'), 'fail', []],
  [ether, 'ETH', 'ETH', ether.toLowerCase(), 'none', []],
  [ether, 'USDT', 'ETH', ether.toLowerCase(), 'none', []],
  [ether, 'ARB', 'ARB', ether.toLowerCase(), 'none', []],
  ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'USDT', 'TRX', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'none', []],
  [
    'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    'ETH',
    'TRX',
    'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    'none',
    ['ID_SCHEME_GUESS'],
  ],
  [ether, undefined, 'ETH', ether.toLowerCase(), 'none', ['ID_SCHEME_GUESS']],
  [
    '0x0000000000000000000000000000000000000000',
    'ETH',
    'ETH',
    '0x0000000000000000000000000000000000000000',
    'placeholder',
    [],
  ],
] as const)('%s of %s', ([raw, asset, issuer, value, checkStatus, flags]) => {
  const cleaned = walletAddressValue.clean(raw, asset === undefined ? {} : { asset });
  expect(cleaned.value).toStrictEqual({ scheme: 'WALLET', value, issuer, checkStatus });
  expect(cleaned.flags.map((one) => one.flag)).toStrictEqual(flags);
});

test.for([
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0', 'BTC'],
  ['0x5290840009852788', 'ETH'],
  ['hello', 'USDT'],
  ['hello', undefined],
] as const)('%s is no address of %s', ([raw, asset]) => {
  const cleaned = walletAddressValue.clean(raw, asset === undefined ? {} : { asset });
  expect([cleaned.value, cleaned.flags[0]?.flag]).toStrictEqual([undefined, 'VALUE_UNMAPPED']);
});
