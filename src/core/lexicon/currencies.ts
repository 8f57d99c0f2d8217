import { Phrases } from './phrases.ts';

/** Currency signs and codes written before or after an amount, with ISO 4217 codes. Own hand, after ISO 4217's public list of codes. */
export const CURRENCY_SIGNS = new Phrases<string>(() =>
  (
    [
      ['USD', '$, US$, US $, USD'], ['EUR', '€, EUR'], ['GBP', '£, GBP, UK£'], ['JPY', '¥, JPY'], ['INR', '₹, Rs, Rs., INR'], ['PKR', 'PKR'], ['NGN', '₦, NGN'], ['KRW', '₩, KRW'], ['RUB', '₽, RUB'],
      ['UAH', '₴, UAH'], ['TRY', '₺, TRY'], ['ILS', '₪, NIS, ILS'], ['PHP', '₱, PHP'], ['VND', '₫, VND'], ['GHS', '₵, GH₵, GHS'], ['CRC', '₡'], ['KZT', '₸'], ['BDT', '৳, Tk, BDT'], ['THB', '฿, THB'],
      ['AUD', 'A$, AU$, AUD'], ['CAD', 'C$, CA$, CAD'], ['HKD', 'HK$, HKD'], ['NZD', 'NZ$, NZD'], ['SGD', 'S$, SG$, SGD'], ['TWD', 'NT$, TWD'], ['BRL', 'R$, BRL'], ['NAD', 'N$, NAD'], ['ZWL', 'Z$'], ['JMD', 'J$'], ['FJD', 'FJ$'],
      ['CNY', 'CNY, RMB'], ['ZAR', 'ZAR'], ['KES', 'KES, KSh, Ksh'], ['UGX', 'UGX, USh, Shs'], ['TZS', 'TZS, TSh'], ['ETB', 'ETB'], ['EGP', 'EGP, LE'], ['IQD', 'IQD'], ['IRR', 'IRR'], ['SYP', 'SYP'], ['JOD', 'JOD, JD'], ['KWD', 'KWD, KD'],
      ['BHD', 'BHD, BD'], ['OMR', 'OMR, RO'], ['QAR', 'QAR, QR'], ['AED', 'AED, Dh, Dhs'], ['SAR', 'SAR, SR'], ['LBP', 'LBP'], ['MYR', 'MYR, RM'], ['IDR', 'IDR, Rp'], ['LKR', 'LKR'], ['NPR', 'NPR'], ['AFN', 'AFN'],
      ['CHF', 'CHF'], ['SEK', 'SEK'], ['NOK', 'NOK'], ['DKK', 'DKK'], ['PLN', 'PLN'], ['CZK', 'CZK'], ['HUF', 'HUF'], ['RON', 'RON'], ['MXN', 'MXN'], ['XAF', 'FCFA, XAF'], ['XOF', 'XOF, CFA'],
    ] as const
  ).flatMap(([code, signs]) => signs.split(', ').map((sign): [string, string] => [sign, code])),
);

/** Codes of one to three capitals that stand against the number: "N200 billion", "R67 million", "KD200". */
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = { N: 'NGN', R: 'ZAR', KD: 'KWD', BD: 'BHD', QR: 'QAR', SR: 'SAR', RM: 'MYR', Rs: 'INR', Tk: 'BDT', LE: 'EGP', Dh: 'AED', P: 'PHP', Sh: 'KES', Rp: 'IDR', USD: 'USD', EUR: 'EUR' };

/** A currency's noun: its commonest ISO 4217 code where it stands alone (empty where it says nothing), and the codes of countries. */
export interface Currency {
  readonly code: string;
  /** By the first four letters, in lower case, of the nationality before it ("Somali shillings"). */
  readonly of: Readonly<Record<string, string>>;
}

/** Nouns of currencies. Own hand. */
export const CURRENCY_NOUNS = new Phrases<Currency>(() =>
  (
    [
      ['dollar dollars bucks', 'USD', 'amer USD us USD u.s. USD aust AUD cana CAD hong HKD new NZD sing SGD taiw TWD nami NAD zimb ZWL jama JMD fiji FJD libe LRD'],
      ['cent cents', '', ''],
      ['euro euros', 'EUR', ''],
      ['pound pounds sterling', 'GBP', 'brit GBP egyp EGP leba LBP syri SYP suda SDG sout SSP'],
      ['yen', 'JPY', ''], ['yuan renminbi', 'CNY', ''], ['won', 'KRW', 'nort KPW'],
      ['rupee rupees', 'INR', 'paki PKR sri LKR nepa NPR maur MUR'], ['rupiah', 'IDR', ''], ['ringgit', 'MYR', ''], ['baht', 'THB', ''], ['dong', 'VND', ''], ['taka', 'BDT', ''], ['kyat', 'MMK', ''], ['riel', 'KHR', ''],
      ['ruble rubles rouble roubles', 'RUB', 'bela BYN'], ['hryvnia hryvnias', 'UAH', ''], ['lira liras lire', 'TRY', 'leba LBP syri SYP'], ['tenge', 'KZT', ''],
      ['shekel shekels', 'ILS', ''], ['dinar dinars', '', 'iraq IQD jord JOD kuwa KWD bahr BHD liby LYD tuni TND alge DZD serb RSD'],
      ['rial rials riyal riyals', '', 'iran IRR saud SAR oman OMR qata QAR yeme YER'], ['dirham dirhams', 'AED', 'moro MAD'], ['afghani afghanis', 'AFN', ''],
      ['peso pesos', '', 'mexi MXN phil PHP colo COP arge ARS chil CLP cuba CUP'], ['real reais', 'BRL', ''], ['bolivar bolivars', 'VES', ''], ['sol soles', 'PEN', ''],
      ['franc francs', '', 'swis CHF cfa XOF rwan RWF cong CDF buru BIF fren FRF belg BEF'], ['krona kronor krone kroner', '', 'swed SEK norw NOK dani DKK icel ISK'], ['zloty zlotys', 'PLN', ''], ['forint forints', 'HUF', ''], ['leu lei', 'RON', ''],
      ['rand', 'ZAR', ''], ['naira', 'NGN', ''], ['cedi cedis', 'GHS', ''], ['shilling shillings', '', 'keny KES soma SOS ugan UGX tanz TZS'], ['birr', 'ETB', ''], ['kwacha', 'ZMW', 'mala MWK'], ['pula', 'BWP', ''], ['metical meticais', 'MZN', ''], ['kwanza', 'AOA', ''],
    ] as const
  ).flatMap(([nouns, code, of]) => {
    const parts = of.split(' ').filter(Boolean);
    const codes = Object.fromEntries(parts.flatMap((key, i) => (i % 2 === 0 ? [[key, parts[i + 1]!]] : [])));
    return nouns.split(' ').map((noun): [string, Currency] => [noun, { code, of: codes }]);
  }),
);
