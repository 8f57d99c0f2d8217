import { lines } from './phrases.ts';

/** Capitals by ISO 3166-1 alpha-2 code, seats of government where the two differ. General knowledge, own hand. */
const LIST = `
AF Kabul|AL Tirana|DZ Algiers|AO Luanda|AR Buenos Aires|AM Yerevan|AU Canberra|AT Vienna|AZ Baku|BH Manama|BD Dhaka|BY Minsk|BE Brussels|BZ Belmopan|BJ Porto-Novo|BT Thimphu|BO La Paz
BA Sarajevo|BW Gaborone|BR Brasilia|BN Bandar Seri Begawan|BG Sofia|BF Ouagadougou|BI Gitega|KH Phnom Penh|CM Yaounde|CA Ottawa|CV Praia|CF Bangui|TD N'Djamena|CL Santiago|CN Beijing|CO Bogota
KM Moroni|CG Brazzaville|CD Kinshasa|CR San Jose|CI Yamoussoukro|HR Zagreb|CU Havana|CY Nicosia|CZ Prague|DK Copenhagen|DJ Djibouti|DO Santo Domingo|TL Dili|EC Quito|EG Cairo|SV San Salvador
GQ Malabo|ER Asmara|EE Tallinn|SZ Mbabane|ET Addis Ababa|FJ Suva|FI Helsinki|FR Paris|GA Libreville|GM Banjul|GE Tbilisi|DE Berlin|GH Accra|GR Athens|GT Guatemala City|GN Conakry|GW Bissau
GY Georgetown|HT Port-au-Prince|HN Tegucigalpa|HU Budapest|IS Reykjavik|IN New Delhi|ID Jakarta|IR Tehran|IQ Baghdad|IE Dublin|IT Rome|JM Kingston|JP Tokyo|JO Amman|KZ Astana|KE Nairobi|KW Kuwait City
KG Bishkek|LA Vientiane|LV Riga|LB Beirut|LS Maseru|LR Monrovia|LY Tripoli|LT Vilnius|LU Luxembourg|MG Antananarivo|MW Lilongwe|MY Kuala Lumpur|MV Male|ML Bamako|MT Valletta|MR Nouakchott|MU Port Louis
MX Mexico City|MD Chisinau|MN Ulaanbaatar|ME Podgorica|MA Rabat|MZ Maputo|MM Naypyidaw|NA Windhoek|NP Kathmandu|NL Amsterdam|NZ Wellington|NI Managua|NE Niamey|NG Abuja|KP Pyongyang|MK Skopje|NO Oslo
OM Muscat|PK Islamabad|PA Panama City|PG Port Moresby|PY Asuncion|PE Lima|PH Manila|PL Warsaw|PT Lisbon|QA Doha|RO Bucharest|RU Moscow|RW Kigali|SA Riyadh|SN Dakar|RS Belgrade|SL Freetown|SG Singapore
SK Bratislava|SI Ljubljana|SO Mogadishu|ZA Pretoria|KR Seoul|SS Juba|ES Madrid|LK Colombo|SD Khartoum|SR Paramaribo|SE Stockholm|CH Bern|SY Damascus|TW Taipei|TJ Dushanbe|TZ Dodoma|TH Bangkok|TG Lome
TT Port of Spain|TN Tunis|TR Ankara|TM Ashgabat|UG Kampala|UA Kyiv|AE Abu Dhabi|GB London|US Washington|UY Montevideo|UZ Tashkent|VU Port Vila|VE Caracas|VN Hanoi|YE Sanaa|ZM Lusaka|ZW Harare|XK Pristina
`;

let known: ReadonlyMap<string, string> | undefined;

/** The capital of a country, by ISO 3166-1 alpha-2 code; undefined where the list has none or several share the rank. */
export function capitalOf(country: string): string | undefined {
  known ??= new Map(lines(LIST).flatMap((line) => line.split('|').map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)])));
  return known.get(country);
}
