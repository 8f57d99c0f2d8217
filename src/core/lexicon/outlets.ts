import { Phrases, words } from './phrases.ts';

/** News agencies by the names and letters that credits use. General knowledge, own list; the value is what the outlet is shown as. */
export const AGENCIES = new Phrases<true>(() =>
  `AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|EFE|EFE Agency|Agencia EFE|ACAN-EFE|DPA|ANSA|TASS|ITAR-TASS|Interfax|RIA Novosti|Xinhua|Xinhua News Agency|Kyodo|Kyodo News|Jiji Press|Yonhap|
  UPI|United Press International|IPS|Inter Press Service|PTI|Press Trust of India|ANI|IANS|UNI|APP|BSS|UNB|Anadolu|Anadolu Agency|SANA|IRNA|Tasnim|Fars|ISNA|WAFA|MENA|SPA|KUNA|QNA|WAM|Petra|NINA|INA|SUNA|
  NAN|News Agency of Nigeria|GNA|Ghana News Agency|PANA|APA|APS|MAP|TAP|Bernama|Antara|VNA|Notimex|Prensa Latina|Telam|Agencia Brasil|Belga|ATS|Ukrinform|UNIAN|Interfax-Ukraine|BelTA|AZERTAC|Trend|Armenpress|
  Bakhtar|Pajhwok|Khaama Press|Rudaw|Kurdistan 24|Shafaq News|BBC|BBC News|CNN|NPR|VOA|VOA News|RFE/RL|Al Jazeera|Deutsche Welle|DW|France 24|RFI|Sputnik|Bloomberg|OCHA|IRIN|ReliefWeb|CP|The Canadian Press|AAP|PA|PA Media`
    .split('|')
    .map((name) => [name.trim(), true] as const),
);

/** Last words of newspapers', broadcasters' and agencies' names. General knowledge, own list, lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  words(`agency news newswire press times post tribune herald gazette chronicle courier ledger journal observer guardian telegraph independent mail mirror express star standard today daily weekly globe sun echo monitor
    review bulletin dispatch examiner inquirer enquirer reporter register sentinel record mercury argus citizen nation punch vanguard radio television tv broadcasting media network channel wire service info online report magazine`),
);
