import { lines } from './phrases.ts';

/** A country or territory. Coordinates of its middle in degrees. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The usual English name first, then other names and abbreviations. */
  readonly names: readonly string[];
  /** Adjectives and nouns for its people. */
  readonly peoples: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Countries and territories: code | names | peoples | latitude longitude of the middle, as geographers round it (in the manner of the
 * CIA World Factbook, public domain). Own hand.
 */
const LIST = `
AF|Afghanistan|Afghan,Afghans|33 65
AL|Albania|Albanian,Albanians|41 20
DZ|Algeria|Algerian,Algerians|28 3
AD|Andorra|Andorran|42.5 1.5
AO|Angola|Angolan,Angolans|-12.5 18.5
AG|Antigua and Barbuda|Antiguan|17.05 -61.8
AR|Argentina|Argentine,Argentinian,Argentines|-34 -64
AM|Armenia|Armenian,Armenians|40 45
AU|Australia|Australian,Australians|-25 134
AT|Austria|Austrian,Austrians|47.3 13.3
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|40.5 47.5
BS|Bahamas|Bahamian|24.3 -76
BH|Bahrain|Bahraini,Bahrainis|26 50.5
BD|Bangladesh|Bangladeshi,Bangladeshis|24 90
BB|Barbados|Barbadian|13.2 -59.5
BY|Belarus|Belarusian,Belarusians|53 28
BE|Belgium|Belgian,Belgians|50.8 4.2
BZ|Belize|Belizean|17.2 -88.7
BJ|Benin|Beninese|9.5 2.3
BT|Bhutan|Bhutanese|27.5 90.5
BO|Bolivia|Bolivian,Bolivians|-17 -65
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|44 18
BW|Botswana|Motswana,Batswana|-22 24
BR|Brazil|Brazilian,Brazilians|-10 -55
BN|Brunei|Bruneian|4.5 114.7
BG|Bulgaria|Bulgarian,Bulgarians|43 25
BF|Burkina Faso,Burkina|Burkinabe,Burkinabé|13 -2
BI|Burundi|Burundian,Burundians|-3.5 30
KH|Cambodia|Cambodian,Cambodians|13 105
CM|Cameroon|Cameroonian,Cameroonians|6 12
CA|Canada|Canadian,Canadians|60 -95
CV|Cape Verde,Cabo Verde|Cape Verdean|16 -24
CF|Central African Republic,CAR|Central African|7 21
TD|Chad|Chadian,Chadians|15 19
CL|Chile|Chilean,Chileans|-30 -71
CN|China,People's Republic of China,PRC,mainland China|Chinese|35.5 104
CO|Colombia|Colombian,Colombians|4 -73
KM|Comoros|Comorian|-12.2 44.3
CG|Republic of the Congo,Congo-Brazzaville|Congolese|-1 15
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire,Congo-Kinshasa|Congolese|-2.7 23.6
CR|Costa Rica|Costa Rican|10 -84
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|8 -5
HR|Croatia|Croatian,Croatians,Croat|45.2 15.5
CU|Cuba|Cuban,Cubans|21.5 -80
CY|Cyprus|Cypriot,Cypriots|35 33
CZ|Czech Republic,Czechia|Czech,Czechs|49.8 15.5
DK|Denmark|Danish,Danes|56 10
DJ|Djibouti|Djiboutian|11.5 43
DM|Dominica|Dominican|15.4 -61.3
DO|Dominican Republic|Dominican,Dominicans|19 -70.7
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoran,Ecuadorans|-2 -77.5
EG|Egypt|Egyptian,Egyptians|27 30
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean,Salvadoreans,Salvadorian|13.8 -88.9
GQ|Equatorial Guinea|Equatorial Guinean|2 10
ER|Eritrea|Eritrean,Eritreans|15 39
EE|Estonia|Estonian,Estonians|59 26
SZ|Eswatini,Swaziland|Swazi|-26.5 31.5
ET|Ethiopia|Ethiopian,Ethiopians|8.5 39
FJ|Fiji|Fijian|-18 178
FI|Finland|Finnish,Finns|64 26
FR|France|French,Frenchman,Frenchmen|46.5 2
GA|Gabon|Gabonese|-1 11.7
GM|Gambia,The Gambia|Gambian|13.5 -15.5
GE|Georgia|Georgian,Georgians|42 43.5
DE|Germany,West Germany,East Germany|German,Germans|51.2 10
GH|Ghana|Ghanaian,Ghanaians|8 -1.5
GR|Greece|Greek,Greeks|39 22
GD|Grenada|Grenadian|12.1 -61.7
GT|Guatemala|Guatemalan,Guatemalans|15.5 -90.2
GN|Guinea|Guinean,Guineans|11 -10
GW|Guinea-Bissau|Bissau-Guinean|12 -15
GY|Guyana|Guyanese|5 -59
HT|Haiti|Haitian,Haitians|19 -72.4
HN|Honduras|Honduran,Hondurans|15 -86.5
HK|Hong Kong|Hongkonger,Hongkongers|22.3 114.2
HU|Hungary|Hungarian,Hungarians|47 20
IS|Iceland|Icelandic,Icelanders|65 -18
IN|India|Indian,Indians|21.5 78.5
ID|Indonesia|Indonesian,Indonesians|-5 120
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian|32 53
IQ|Iraq|Iraqi,Iraqis|33 44
IE|Ireland,Republic of Ireland|Irish,Irishman|53 -8
IL|Israel|Israeli,Israelis|31.5 34.8
IT|Italy|Italian,Italians|42.8 12.8
JM|Jamaica|Jamaican,Jamaicans|18.2 -77.5
JP|Japan|Japanese|36 138
JO|Jordan|Jordanian,Jordanians|31 36
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|48 68
KE|Kenya|Kenyan,Kenyans|1 38
KP|North Korea,DPRK|North Korean,North Koreans|40 127
KR|South Korea,Republic of Korea|South Korean,South Koreans|36.5 127.8
XK|Kosovo|Kosovar,Kosovars,Kosovan|42.6 21
KW|Kuwait|Kuwaiti,Kuwaitis|29.5 45.8
KG|Kyrgyzstan|Kyrgyz|41 75
LA|Laos|Lao,Laotian|18 105
LV|Latvia|Latvian,Latvians|57 25
LB|Lebanon|Lebanese|33.8 35.8
LS|Lesotho|Basotho|-29.5 28.5
LR|Liberia|Liberian,Liberians|6.5 -9.5
LY|Libya|Libyan,Libyans|27 17
LI|Liechtenstein|Liechtensteiner|47.2 9.5
LT|Lithuania|Lithuanian,Lithuanians|55.5 24
LU|Luxembourg|Luxembourger|49.8 6.2
MO|Macau,Macao|Macanese|22.2 113.5
MG|Madagascar|Malagasy|-20 47
MW|Malawi|Malawian,Malawians|-13.5 34
MY|Malaysia|Malaysian,Malaysians|2.5 112.5
MV|Maldives|Maldivian|3.2 73
ML|Mali|Malian,Malians|17.5 -3
MT|Malta|Maltese|35.9 14.4
MR|Mauritania|Mauritanian,Mauritanians|20 -12
MU|Mauritius|Mauritian|-20.3 57.6
MX|Mexico|Mexican,Mexicans|23 -102
MD|Moldova|Moldovan,Moldovans|47 29
MC|Monaco|Monegasque|43.7 7.4
MN|Mongolia|Mongolian,Mongolians|46 105
ME|Montenegro|Montenegrin,Montenegrins|42.5 19.3
MA|Morocco|Moroccan,Moroccans|32 -5.5
MZ|Mozambique|Mozambican,Mozambicans|-18.2 35
MM|Myanmar,Burma|Burmese|22 97
NA|Namibia|Namibian,Namibians|-22 17
NP|Nepal|Nepali,Nepalese,Nepalis|28 84
NL|Netherlands,Holland|Dutch,Dutchman|52.3 5.6
NZ|New Zealand|New Zealander,New Zealanders|-41.5 173.5
NI|Nicaragua|Nicaraguan,Nicaraguans|13 -85
NE|Niger|Nigerien,Nigeriens|17 8
NG|Nigeria|Nigerian,Nigerians|9 8
MK|North Macedonia,Macedonia|Macedonian,Macedonians|41.7 21.7
NO|Norway|Norwegian,Norwegians|61.5 9
OM|Oman|Omani,Omanis|21 57
PK|Pakistan|Pakistani,Pakistanis|30 70
PS|Palestine,Palestinian territories,Palestinian Territories|Palestinian,Palestinians|31.9 35.2
PA|Panama|Panamanian,Panamanians|9 -80
PG|Papua New Guinea|Papua New Guinean|-6 147
PY|Paraguay|Paraguayan,Paraguayans|-23 -58
PE|Peru|Peruvian,Peruvians|-10 -76
PH|Philippines|Filipino,Filipinos,Philippine|13 122
PL|Poland|Polish,Poles|52 20
PT|Portugal|Portuguese|39.5 -8
PR|Puerto Rico|Puerto Rican,Puerto Ricans|18.2 -66.5
QA|Qatar|Qatari,Qataris|25.5 51.2
RO|Romania|Romanian,Romanians|46 25
RU|Russia,Russian Federation|Russian,Russians|60 100
RW|Rwanda|Rwandan,Rwandans|-2 30
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|25 45
SN|Senegal|Senegalese|14 -14.3
RS|Serbia|Serbian,Serbians,Serb,Serbs|44 21
SC|Seychelles|Seychellois|-4.6 55.6
SL|Sierra Leone|Sierra Leonean|8.5 -11.5
SG|Singapore|Singaporean,Singaporeans|1.3 103.8
SK|Slovakia|Slovak,Slovaks,Slovakian|48.7 19.5
SI|Slovenia|Slovenian,Slovene,Slovenes|46 15
SB|Solomon Islands|Solomon Islander|-8 159
SO|Somalia|Somali,Somalis|10 49
ZA|South Africa|South African,South Africans|-29.5 24.5
SS|South Sudan|South Sudanese|8 30
ES|Spain|Spanish,Spaniard,Spaniards|40 -4
LK|Sri Lanka|Sri Lankan,Sri Lankans|7 81
SD|Sudan|Sudanese|15.5 31
SR|Suriname|Surinamese|4 -56
SE|Sweden|Swedish,Swedes|62.5 15.5
CH|Switzerland|Swiss|47 8
SY|Syria,Syrian Arab Republic|Syrian,Syrians|35 38
TW|Taiwan|Taiwanese|23.5 121
TJ|Tajikistan|Tajik,Tajiks|39 71
TZ|Tanzania|Tanzanian,Tanzanians|-6 35
TH|Thailand|Thai,Thais|15 100.5
TL|East Timor,Timor-Leste|Timorese|-8.8 126
TG|Togo|Togolese|8 1.2
TO|Tonga|Tongan|-20 -175
TT|Trinidad and Tobago,Trinidad|Trinidadian|10.6 -61.3
TN|Tunisia|Tunisian,Tunisians|34 9
TR|Turkey,Türkiye,Turkiye|Turkish,Turks,Turk|39 35
TM|Turkmenistan|Turkmen|40 60
UG|Uganda|Ugandan,Ugandans|1.2 32.3
UA|Ukraine|Ukrainian,Ukrainians|49 32
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis|24 54
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons|54.8 -2.8
US|United States,US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|39.8 -98.9
UY|Uruguay|Uruguayan,Uruguayans|-33 -56
UZ|Uzbekistan|Uzbek,Uzbeks|41 64
VU|Vanuatu|Vanuatuan|-16 167
VA|Vatican,Vatican City,Holy See||41.9 12.45
VE|Venezuela|Venezuelan,Venezuelans|8 -66
VN|Vietnam,Viet Nam|Vietnamese|16.2 107.5
EH|Western Sahara|Sahrawi|24.5 -13
YE|Yemen|Yemeni,Yemenis|15.5 47.5
ZM|Zambia|Zambian,Zambians|-15 30
ZW|Zimbabwe|Zimbabwean,Zimbabweans|-20 30
GL|Greenland|Greenlander|72 -40
`;

/** All countries of the list, cut anew at each call. */
export const countries = (): Country[] =>
  lines(LIST).map((line) => {
    const [code, names, peoples, at] = line.split('|') as [string, string, string, string];
    const [latitude, longitude] = at.split(' ').map(Number) as [number, number];
    return { code, names: names.split(','), peoples: peoples.split(',').filter(Boolean), latitude, longitude };
  });
