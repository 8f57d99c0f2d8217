import type { Place } from '../model/findings.ts';
import { lines } from './phrases.ts';

/** A region without a town's coordinates: a state or province, a wider region, a sea. */
export interface Region {
  readonly names: readonly string[];
  readonly country: string | undefined;
  readonly precision: Place['precision'];
  readonly latitude: number;
  readonly longitude: number;
}

/** First-level divisions: country | names | latitude longitude of the middle. Own hand: general geography. */
const DIVISIONS = `
US|Alabama,Ala.|32.8 -86.8
US|Alaska|64 -152
US|Arizona,Ariz.|34.3 -111.7
US|Arkansas,Ark.|34.8 -92.4
US|California,Calif.|37.2 -119.8
US|Colorado,Colo.|39 -105.5
US|Connecticut,Conn.|41.6 -72.7
US|Delaware,Del.|39 -75.5
US|Florida,Fla.|28.4 -82
US|Georgia,Ga.|32.8 -83.5
US|Hawaii|20.8 -156.7
US|Idaho|44.6 -114.2
US|Illinois,Ill.|40 -89.1
US|Indiana,Ind.|40 -86.1
US|Iowa|42 -93.5
US|Kansas,Kan.|38.5 -98.3
US|Kentucky,Ky.|37.8 -85
US|Louisiana,La.|31 -92
US|Maine|45.3 -69.2
US|Maryland,Md.|39 -76.7
US|Massachusetts,Mass.|42.3 -71.8
US|Michigan,Mich.|44.2 -85.3
US|Minnesota,Minn.|46.2 -94.2
US|Mississippi,Miss.|32.8 -89.7
US|Missouri,Mo.|38.4 -92.5
US|Montana,Mont.|47 -109.8
US|Nebraska,Neb.|41.5 -99.8
US|Nevada,Nev.|39.2 -116.8
US|New Hampshire,N.H.|43.7 -71.5
US|New Jersey,N.J.|40.1 -74.5
US|New Mexico,N.M.|34.4 -106.1
US|New York state,New York State,upstate New York,N.Y.,New York|43 -75.5
US|North Carolina,N.C.|35.5 -79.6
US|North Dakota,N.D.|47.5 -100.3
US|Ohio|40.4 -82.8
US|Oklahoma,Okla.|35.5 -97.5
US|Oregon,Ore.|44 -120.5
US|Pennsylvania,Pa.|40.7 -77.3
US|Rhode Island,R.I.|41.7 -71.5
US|South Carolina,S.C.|34 -81
US|South Dakota,S.D.|44.4 -100.2
US|Tennessee,Tenn.|35.8 -86.2
US|Texas,Tex.|31.2 -99.6
US|Utah|39.2 -111.4
US|Vermont,Vt.|44 -72.7
US|Virginia,Va.|37.5 -78.3
US|Washington state,Washington State,Wash.,Washington|47.4 -120.5
US|West Virginia,W.Va.|38.6 -80.6
US|Wisconsin,Wis.|44.5 -89.8
US|Wyoming,Wyo.|43 -107.5
US|District of Columbia,D.C.|38.9 -77
CA|Alberta,Alta.|53.3 -116.3
CA|British Columbia,B.C.,BC|54 -125
CA|Manitoba,Man.|55 -97
CA|New Brunswick|46.5 -66.2
CA|Newfoundland,Newfoundland and Labrador|52 -57
CA|Quebec,Que.,Québec|52 -72
CA|Nova Scotia|45 -63
CA|Nunavut|70 -90
CA|Ontario,Ont.|49.6 -84.8
CA|Prince Edward Island|46.3 -63.2
CA|Saskatchewan,Sask.|54.5 -105.7
CA|Yukon|63 -136
AU|New South Wales,NSW|-32.5 146.5
AU|Queensland|-20 145
AU|South Australia|-30 135
AU|Tasmania|-42 147
AU|Victoria|-37 144.5
AU|Western Australia|-25.5 122
AU|Northern Territory|-20 134
GB|England|52.5 -1.5
GB|Scotland|56.3 -4
GB|Wales|52.3 -3.7
GB|Northern Ireland|54.6 -6.6
IN|Kashmir,Jammu and Kashmir|34 75.5
PK|Balochistan,Baluchistan|28.5 65.5
PK|Khyber Pakhtunkhwa,Khyber-Pakhtunkhwa,North-West Frontier Province|34.5 72
PK|Waziristan,North Waziristan|32.9 70
PK|South Waziristan|32.3 69.7
IQ|Anbar,Al Anbar,al-Anbar|32.9 41.5
IQ|Nineveh,Ninawa,Ninevah|36 42.5
IQ|Diyala|33.9 45
IQ|Salahuddin,Salah al-Din,Saladin|34.5 43.6
IQ|Kurdistan,Iraqi Kurdistan,Kurdistan Region|36.3 44.2
IQ|Babil|32.5 44.6
SY|Golan Heights,Golan|33 35.8
SY|Rojava|36.5 40
SY|Rif Dimashq|33.6 36.6
SY|Ghouta,Eastern Ghouta,eastern Ghouta|33.5 36.4
PS|Gaza Strip,Gaza strip|31.4 34.4
PS|West Bank,occupied West Bank|32 35.3
UA|Crimea|45.3 34.4
UA|Donbas,Donbass|48 38.3
UA|Zaporizhzhia Oblast|47.2 35.8
RU|Chechnya|43.3 45.7
RU|Dagestan|43 47.1
RU|Ingushetia|43.2 45
RU|Siberia|62 100
RU|Tatarstan|55.5 51
GE|Abkhazia|43 41
GE|South Ossetia|42.3 44
AZ|Nagorno-Karabakh,Nagorno Karabakh|39.8 46.7
MD|Transnistria|47 29.2
SD|Darfur|13.5 24.5
SD|North Darfur|16 26
SD|South Darfur|11.5 25
SD|West Darfur|13 22.7
SD|South Kordofan|11.2 30
SD|Blue Nile state|11.2 34.2
ET|Tigray|13.8 38.7
ET|Amhara|11.7 38
ET|Oromia|8 39
ET|Ogaden|7 44
SO|Somaliland|9.8 46
SO|Puntland|9 49.5
SO|Jubaland|0.5 42
ML|Azawad|19 0
NG|Borno,Borno state|11.8 13
NG|Niger Delta|5 6
NG|Kaduna state|10.3 7.7
MZ|Cabo Delgado|-12.5 39.5
EG|Sinai,Sinai Peninsula,North Sinai|29.8 33.8
LY|Cyrenaica|28 22
LY|Fezzan|26 14
YE|Marib province|15.7 45.5
YE|Socotra|12.5 54
SA|Hejaz|23 40
MM|Rakhine,Rakhine State,Rakhine state|19.8 93.8
MM|Shan State,Shan state|21.5 98
MM|Kachin,Kachin State|26 97.4
ID|Aceh|4.3 96.8
ID|West Papua|-1.5 132.5
ID|Papua|-4.5 138.5
ID|Sumatra|0 101.5
ID|Java|-7.2 110.3
ID|Bali|-8.4 115.2
ID|Sulawesi|-2 120.5
PH|Mindanao|7.7 125
PH|Luzon|16 121
PH|Sulu|6 121
PH|Basilan|6.6 122
TH|Pattani|6.7 101.3
MY|Sabah|5.4 117
MY|Sarawak|2.8 113
FR|Corsica|42.1 9.1
FR|Brittany|48.2 -2.9
MX|Oaxaca state|17 -96.5
CO|Arauca department|6.6 -71
PE|Amazonia|-4 -75
TR|Anatolia|39 35
TR|Thrace|41.2 27
IR|Khuzestan|31.3 49
IR|Sistan and Baluchestan,Sistan-Baluchestan,Sistan-Baluchistan|27.5 60.6
IN|Punjab|31 75.5
IN|Manipur|24.7 93.9
IN|Assam|26.2 92.9
IN|Chhattisgarh|21.3 81.9
IN|Kerala|10.5 76.3
IN|Gujarat|22.5 71.5
IN|Rajasthan|26.6 73.8
IN|Bihar|25.6 85.5
IN|West Bengal|23.8 87.9
IN|Uttar Pradesh|27 80.5
IN|Maharashtra|19.5 75.5
IN|Tamil Nadu|11 78.5
IN|Karnataka|15 76
IN|Andhra Pradesh|15.9 79.7
IN|Telangana|17.9 79.1
IN|Madhya Pradesh|23.5 78
IN|Odisha|20.5 84.5
IN|Orissa|20.5 84.5
IN|Jharkhand|23.6 85.3
IN|Haryana|29.2 76.3
IN|Himachal Pradesh|31.9 77.2
IN|Uttarakhand|30.1 79
IN|Goa|15.4 74
IN|Nagaland|26.1 94.5
IN|Mizoram|23.3 92.8
IN|Meghalaya|25.5 91.3
IN|Tripura|23.8 91.5
IN|Sikkim|27.5 88.4
IN|Arunachal Pradesh|28 94.5
IN|Ladakh|34.2 77.6
BR|Amazonas|-4 -64
BR|Bahia|-12.5 -41.7
BR|Minas Gerais|-18.5 -44.5
BR|Acre|-9.5 -70.5
BR|Amapá|1.5 -52
BR|Pará|-4 -53
BR|Rondônia|-11 -63
BR|Roraima|2 -61.5
BR|Tocantins|-10.2 -48.3
BR|Maranhão|-5 -45.5
BR|Piauí|-7.5 -42.5
BR|Ceará|-5.2 -39.5
BR|Paraíba|-7.2 -36.8
BR|Pernambuco|-8.3 -38
BR|Alagoas|-9.6 -36.6
BR|Sergipe|-10.6 -37.4
BR|Espírito Santo|-19.6 -40.7
BR|Paraná|-24.6 -51.5
BR|Santa Catarina|-27.2 -50.3
BR|Rio Grande do Sul|-30 -53
BR|Rio Grande do Norte|-5.8 -36.6
BR|Mato Grosso|-13 -56
BR|Mato Grosso do Sul|-20.5 -54.8
BR|Goiás|-16 -49.5
CN|Tibet|31 88
CN|Xinjiang|41 85
CN|Inner Mongolia|44 113
CN|Sichuan|30.6 103
CN|Guangdong|23.4 113.4
CN|Yunnan|25 101.5
CN|Hunan|27.6 111.8
CN|Hubei|31 112.3
CN|Henan|33.9 113.6
CN|Fujian|26 118
CN|Qinghai|35.5 96
CN|Liaoning|41.3 122.9
CN|Guizhou|27 107
CN|Guangxi|24 109
CN|Anhui|31.9 117.2
CN|Gansu|38 102
CN|Hainan|19.2 109.7
CN|Hebei|39 116
CN|Heilongjiang|48 128
CN|Jiangsu|33 120
CN|Jiangxi|27.7 115.7
CN|Jilin province|43.5 126.5
CN|Ningxia|37 106
CN|Shaanxi|35.5 109
CN|Shandong|36.3 118.5
CN|Shanxi|37.6 112.3
CN|Zhejiang|29.2 120.2
MX|Chiapas|16.5 -92.5
MX|Guerrero|17.6 -99.9
MX|Sinaloa|25 -107.5
MX|Michoacán|19.2 -101.9
MX|Michoacan|19.2 -101.9
MX|Tamaulipas|24.3 -98.6
MX|Baja California|30 -115
MX|Sonora|29.6 -110.6
MX|Coahuila|27.3 -102
MX|Nuevo León|25.6 -100
MX|Nuevo Leon|25.6 -100
MX|Jalisco|20.6 -103.7
MX|Nayarit|21.8 -104.8
MX|Quintana Roo|19.6 -88
MX|Yucatán|20.7 -89
MX|Tabasco|18 -92.6
MX|Morelos|18.7 -99
MX|Hidalgo state|20.5 -98.9
AF|Helmand|31 64
AF|Nangarhar|34.2 70.4
AF|Panjshir|35.4 70
AF|Badakhshan|36.7 71
AF|Paktika|32.4 68.7
AF|Paktia|33.6 69.5
AF|Uruzgan|32.9 66
AF|Oruzgan|32.9 66
AF|Kunar|35 71.2
AF|Nuristan|35.3 70.9
AF|Khost province|33.3 69.9
AF|Logar|34 69.2
AF|Wardak|34.2 68.3
AF|Zabul|32.2 67.3
AF|Nimroz|31 62.5
AF|Farah province|32.5 62.3
AF|Badghis|35.1 63.8
AF|Faryab|36.1 64.9
AF|Jowzjan|36.9 65.7
AF|Sar-e Pul|35.9 66.2
AF|Balkh|36.8 67
AF|Samangan|36 67.9
AF|Baghlan|35.8 69
AF|Takhar|36.7 69.5
AF|Kapisa|35 69.7
AF|Parwan|35 69
AF|Ghor|34.1 64.9
AF|Daykundi|33.7 66.1
AF|Laghman|34.7 70.1
NG|Zamfara|12.1 6.2
NG|Adamawa|9.3 12.4
NG|Yobe|12.2 11.6
NG|Plateau State|9.2 9.5
NG|Benue|7.3 8.7
NG|Taraba|8 10.7
NG|Bauchi State|10.5 10
NG|Gombe State|10.3 11.2
NG|Katsina State|12.4 7.6
NG|Niger State|10 6
NG|Kogi|7.8 6.7
NG|Rivers State|4.8 6.9
NG|Bayelsa|4.8 6.1
NG|Delta State|5.7 5.9
NG|Anambra|6.2 7
NG|Imo|5.5 7
NG|Enugu State|6.5 7.5
NG|Ebonyi|6.3 8
NG|Ogun|7 3.5
NG|Ondo State|7 5
NG|Osun|7.5 4.5
NG|Ekiti|7.7 5.3
NG|Kwara|8.8 4.8
NG|Nasarawa|8.5 8.3
NG|Kebbi|11.5 4.2
ZA|KwaZulu-Natal|-28.7 30.7
ZA|Western Cape|-33 20.5
ZA|Eastern Cape|-32 26.4
ZA|Northern Cape|-29.5 21.5
ZA|Gauteng|-26 28.2
ZA|Limpopo|-24 29.5
ZA|Mpumalanga|-25.8 30.2
ZA|Free State|-28.7 26.8
DE|Bavaria|49 11.5
DE|Saxony|51 13.3
DE|Hesse|50.6 9
DE|Thuringia|50.9 11
DE|Brandenburg|52.4 13.4
DE|Lower Saxony|52.8 9.2
DE|North Rhine-Westphalia|51.5 7.5
DE|Rhineland-Palatinate|49.9 7.4
DE|Saarland|49.4 7
DE|Schleswig-Holstein|54.2 9.8
DE|Saxony-Anhalt|52 11.7
DE|Mecklenburg-Vorpommern|53.7 12.5
DE|Baden-Württemberg|48.6 9
IT|Sicily|37.6 14.1
IT|Sardinia|40.1 9.1
IT|Lombardy|45.6 9.8
IT|Tuscany|43.4 11.1
IT|Calabria|39 16.5
IT|Campania|40.9 14.8
IT|Piedmont|45 8
IT|Umbria|43 12.5
IT|Veneto|45.6 11.9
IT|Apulia|41 16.6
IT|Liguria|44.3 8.5
IT|Lazio|41.9 12.8
ES|Catalonia|41.8 1.6
ES|Basque Country|43 -2.6
ES|Andalusia|37.5 -4.7
ES|Galicia|42.8 -8
ES|Aragon|41.5 -0.7
ES|Castile|41.5 -4
ES|Extremadura|39.2 -6.1
ES|Canary Islands|28.3 -16
ES|Balearic Islands|39.5 3
ES|Asturias|43.3 -6
CO|Cauca|2.5 -76.8
CO|Antioquia|7 -75.5
CO|Valle del Cauca|3.8 -76.5
CO|Nariño|1.5 -77.8
CO|Putumayo|0.5 -76
CO|Caquetá|1 -74
CO|Guaviare|2 -72.5
CO|Chocó|6 -77
CO|Norte de Santander|8 -73
CO|Catatumbo|8.5 -73
CD|North Kivu|-0.7 29
CD|South Kivu|-3.2 28.2
CD|Ituri|1.6 29.7
CD|Katanga|-9.5 26.5
CD|Kasai|-5.5 21.5
CD|Western Kasai|-5.5 22
CD|Equateur|1 20
CD|Maniema|-3 26
CD|Tanganyika|-7 28
PK|Sindh|26 68.8
PK|Gilgit-Baltistan|35.5 75
PK|Swat Valley|35.2 72.4
PK|Khyber|34 71
PK|Punjab province|31 72.5
YE|Hadramawt|16.5 49
YE|Hadhramaut|16.5 49
YE|Saada province|16.9 43.8
YE|Shabwa|14.8 46.8
YE|Abyan|13.7 46.2
YE|Hajjah|16 43.5
YE|Marib|15.5 45.3
YE|Lahij|13.2 44.7
YE|Al Jawf|16.6 45.5
GB|Cornwall|50.4 -4.8
GB|Devon|50.7 -3.8
GB|Dorset|50.8 -2.3
GB|Somerset|51.1 -3
GB|Wiltshire|51.3 -2
GB|Hampshire|51.1 -1.3
GB|Sussex|50.9 -0.2
GB|West Sussex|50.9 -0.5
GB|East Sussex|50.9 0.3
GB|Kent|51.2 0.7
GB|Surrey|51.3 -0.4
GB|Essex|51.8 0.5
GB|Suffolk|52.2 1
GB|Norfolk|52.7 1
GB|Cambridgeshire|52.3 0
GB|Hertfordshire|51.8 -0.2
GB|Bedfordshire|52.1 -0.4
GB|Buckinghamshire|51.8 -0.8
GB|Oxfordshire|51.8 -1.3
GB|Berkshire|51.4 -1
GB|Gloucestershire|51.8 -2.1
GB|Herefordshire|52.1 -2.7
GB|Worcestershire|52.2 -2.2
GB|Warwickshire|52.3 -1.6
GB|Northamptonshire|52.3 -0.9
GB|Leicestershire|52.7 -1.1
GB|Lincolnshire|53.1 -0.2
GB|Nottinghamshire|53.1 -1
GB|Derbyshire|53.1 -1.6
GB|Staffordshire|52.8 -2
GB|Shropshire|52.6 -2.7
GB|Cheshire|53.2 -2.5
GB|Lancashire|53.9 -2.6
GB|Merseyside|53.4 -3
GB|Greater Manchester|53.5 -2.3
GB|Yorkshire|54 -1.5
GB|North Yorkshire|54.2 -1.3
GB|West Yorkshire|53.7 -1.6
GB|South Yorkshire|53.5 -1.3
GB|Cumbria|54.5 -3
GB|Northumberland|55.2 -2
GB|County Durham|54.7 -1.8
GB|Tyne and Wear|55 -1.5
GB|West Midlands|52.5 -1.8
GB|Midlands|52.5 -1.5
GB|East Anglia|52.5 1
GB|Fife|56.3 -3.2
GB|Highlands|57.5 -4.7
GB|Aberdeenshire|57.2 -2.8
GB|Glamorgan|51.6 -3.4
GB|Gwent|51.8 -3
GB|Orkney|59 -3
GB|Shetland|60.3 -1.2
GB|Isle of Wight|50.7 -1.3
IE|County Cork|52 -8.7
IE|County Kerry|52.1 -9.7
IE|County Donegal|54.9 -8
IE|Munster province|52.2 -8.5
IE|Connacht|53.8 -9
GB|County Antrim|54.9 -6.2
GB|County Down|54.4 -6
GB|County Armagh|54.3 -6.6
GB|County Tyrone|54.6 -7.2
GB|County Fermanagh|54.3 -7.6
GB|Ulster|54.6 -7
IQ|Basra province|30.4 47.5
IQ|Dhi Qar|31.2 46.2
IQ|Muthanna|30.5 45.3
IQ|Wasit|32.7 45.7
IQ|Maysan|31.9 47
IQ|Qadisiyah|32 45
IQ|Al-Qadisiyyah|32 45
SD|Gezira state|14.5 33.2
SD|Al Jazirah|14.5 33.2
SD|Kordofan|12.5 29.5
SD|North Kordofan|14 29.5
SD|West Kordofan|12 28
SD|Red Sea state|19.5 36
SD|White Nile|13.2 32.4
SD|Blue Nile|11.2 34.2
SO|Lower Shabelle|1.8 44.5
SO|Middle Shabelle|3 45.8
SO|Lower Juba|0.2 41.8
SO|Gedo|3 42
SO|Hiran|4.3 45.5
SO|Hiraan|4.3 45.5
SO|Galgudud|5 46.8
SO|Mudug|6.5 48
SO|Bay region|2.5 43.5
SO|Bakool|4.2 43.8
PH|Bulacan|15 121.1
PH|Pangasinan|15.9 120.3
PH|Nueva Ecija|15.6 121
PH|Laguna|14.2 121.3
PH|Cavite|14.3 120.9
PH|Batangas province|13.9 121
PH|Quezon province|14 122
PH|Palawan|9.8 118.7
PH|Cebu province|10.3 123.8
PH|Leyte|11 124.8
PH|Samar|12 125
PH|Negros|10 123
PH|Negros Occidental|10.4 123
PH|Davao del Sur|6.3 125.3
PH|Davao|7.1 125.6
PH|Lanao del Sur|7.9 124.3
PH|Maguindanao|6.9 124.4
PH|North Cotabato|7.2 124.9
PH|Tawi-Tawi|5.1 120
PH|Zamboanga|7.5 122.3
PH|Bangsamoro|7 124
PH|Albay|13.2 123.6
PH|Bicol|13.4 123.4
PH|Ilocos|17 120.5
PH|Visayas|11 123.5
KE|Garissa County|-0.5 39.6
KE|Lamu County|-2.2 40.7
KE|Mandera County|3.5 41
KE|Wajir County|1.8 40
KE|Turkana|3.1 35.6
KE|Rift Valley|0.5 36
KE|Nyanza|-0.5 34.7
KE|Baringo|0.5 36
NO|Rogaland|59.2 6.2
NO|Vestfold|59.3 10.2
NO|Buskerud|60.3 9.2
NO|Telemark|59.4 8.7
NO|Akershus|60 11.3
NO|Hedmark|61.5 11.2
NO|Oppland|61.5 9.3
NO|Vest-Agder|58.3 7.2
NO|Aust-Agder|58.7 8.4
NO|Hordaland|60.3 6.2
NO|Finnmark|70 25
NO|Troms|69.2 19
NO|Nordland|66.5 14
MM|Sagaing Region|23.5 95.5
MM|Karen State|17 97.8
MM|Kayah State|19.2 97.5
MM|Chin State|22 93.5
MM|Magway Region|20.3 94.7
TH|Yala|6.5 101.2
TH|Narathiwat|6.3 101.7
TH|Isan|16 103
ET|Afar|11.8 41
ET|Gambella|8 34.3
ET|Benishangul-Gumuz|10.5 35.3
ET|Sidama|6.7 38.5
ML|Mopti Region|14.7 -3.8
ML|Kidal Region|19 1
ML|Gao Region|17 1
ML|Menaka|15.9 2.4
BF|Soum|14.2 -1.5
BF|Oudalan|14.6 -0.3
BF|Seno|14 -0.2
NE|Tillabéri region|14.2 1.5
NE|Diffa Region|14.5 12.5
NE|Tahoua Region|15.5 5
PE|Ayacucho region|-13.5 -74
PE|Huallaga Valley|-8.5 -76.3
PE|Upper Huallaga|-8.5 -76.3
SV|Chalatenango|14.1 -88.9
SV|Morazán|13.8 -88.1
SV|Morazan|13.8 -88.1
SV|Cuscatlán|13.9 -89
SV|Usulután|13.4 -88.5
SV|Cabañas|13.9 -88.7
HT|Artibonite|19.4 -72.5
RU|Krasnodar Krai|45.3 39.5
RU|Belgorod region|50.8 37.5
RU|Bryansk region|52.9 33.4
RU|Kursk region|51.7 36
RU|North Ossetia|43 44.2
RU|Kabardino-Balkaria|43.5 43.5
RU|Bashkortostan|54.5 56.5
RU|Urals|60 60
RU|Ural Mountains|60 60
RU|Kamchatka|57 160
RU|Sakhalin|51 143
FR|Normandy|49 0.2
FR|Provence|43.8 6
FR|Alsace|48.3 7.5
FR|Burgundy|47.2 4.5
FR|Aquitaine|44.7 0
FR|New Caledonia|-21.3 165.5
FR|Réunion|-21.1 55.5
FR|Guadeloupe|16.2 -61.5
FR|Martinique|14.6 -61
FR|Mayotte|-12.8 45.2
RO|Transylvania|46.5 24.5
RO|Danube Delta|45.2 29.3
RO|Dobrogea|44.5 28.3
GR|Crete|35.2 24.9
GR|Lesbos|39.2 26.3
GR|Peloponnese|37.5 22.3
`;

/** Wider regions, seas and rivers: names | latitude longitude. Own hand. */
const WIDER = `
Africa|7 21
North Africa,Northern Africa,Maghreb|28 5
West Africa|12 -3
East Africa|1 37
Central Africa|3 20
Southern Africa,southern Africa|-22 24
Horn of Africa|8 45
sub-Saharan Africa,Sub-Saharan Africa|2 21
Sahel|14.5 5
Sahara,Sahara Desert|23 10
Great Lakes region|-2 29
Lake Chad,Lake Chad Basin|13 14
Middle East,Mideast|29.5 41
Near East|33 38
Levant|34 37
Gulf,Persian Gulf,Arabian Gulf|26.5 52
Gulf of Aden|12 48
Gulf of Oman|24.5 58.5
Strait of Hormuz|26.6 56.5
Red Sea|20 38.5
Bab el-Mandeb,Bab al-Mandab|12.6 43.3
Dead Sea|31.5 35.5
Suez Canal|30.5 32.3
Arabian Peninsula,Arabia|23 46
Arabian Sea|15 65
Mesopotamia|33.5 43.5
Euphrates,Euphrates River|34.5 40.9
Tigris,Tigris River|34.5 43.8
Jordan River,Jordan Valley|32.3 35.5
Galilee|32.8 35.5
Negev,Negev Desert|30.8 34.8
Kurdistan|37 43
Mediterranean,Mediterranean Sea|35 18
Europe|50 15
Eastern Europe,eastern Europe|50 30
Western Europe,western Europe|49 6.5
Central Europe|49 17
Balkans|43 21
Baltic Sea,Baltics|58 20
Baltic states|57 25
Scandinavia|63 15
Caucasus|42.5 45
Black Sea|43.5 34.5
Sea of Azov|46 36.5
Caspian Sea|41.5 51
Asia|30 89.5
Central Asia|44 65
South Asia|23 78
Southeast Asia,South-East Asia|8 110
East Asia|36 118
South China Sea|13 114
East China Sea|29 125
Yellow Sea|36 123.5
Sea of Japan|40 135
Korean Peninsula,Korean peninsula|38 127
Bay of Bengal|15 88
Indian Ocean|-15 75
Pacific,Pacific Ocean|0 -160
Atlantic,Atlantic Ocean|15 -35
Arctic,Arctic Ocean|82 0
Antarctica,Antarctic|-82 0
Himalayas|29 84
Americas|19 -90
North America|47 -100.8
South America|-15 -58
Latin America|-8 -65
Central America|13.5 -86
Caribbean,Caribbean Sea|17 -70
Gulf of Mexico|25 -90
Andes|-20 -68
Amazon|-4 -62
Panama Canal|9.1 -79.7
Falkland Islands,Falklands,Malvinas|-51.8 -59.2
English Channel|50.2 -1.5
North Sea|56 3
Oceania|-15 150
Darién Gap,Darien Gap|7.8 -77.3
`;

function point(text: string): { latitude: number; longitude: number } {
  const [latitude, longitude] = text.split(' ').map(Number) as [number, number];
  return { latitude, longitude };
}

/** Divisions and wider regions, divisions first; cut anew at each call. */
export const regions = (): Region[] => [
  ...lines(DIVISIONS).map((line): Region => {
    const [country, names, at] = line.split('|') as [string, string, string];
    return { names: names.split(','), country, precision: 'region', ...point(at) };
  }),
  ...lines(WIDER).map((line): Region => {
    const [names, at] = line.split('|') as [string, string];
    return { names: names.split(','), country: undefined, precision: 'wider', ...point(at) };
  }),
];

/** Other names of large cities in English texts, and the names that GeoNames has. Own hand. */
export const cityAliases = (): (readonly [alias: string, city: string])[] =>
  lines(`
New York=New York City
Washington=Washington, D.C.
Washington DC=Washington, D.C.
Bombay=Mumbai
Calcutta=Kolkata
Madras=Chennai
Peking=Beijing
Saigon=Ho Chi Minh City
Rangoon=Yangon
Constantinople=Istanbul
Palmyra=Tadmur
Gaza City=Gaza
Nablus=Nāblus
Bruxelles=Brussels
Panama City=Panamá
Irbil=Erbil
Arbil=Erbil
Hewler=Erbil
Kobani=‘Ayn al ‘Arab
Kobane=‘Ayn al ‘Arab
Tripolis=Tripoli
Leningrad=Saint Petersburg
St. Petersburg=Saint Petersburg
St Petersburg=Saint Petersburg
Stalingrad=Volgograd
Artemivsk=Bakhmut
Kharkov=Kharkiv
Lvov=Lviv
Odessa=Odesa
Dnepropetrovsk=Dnipro
Zaporozhye=Zaporizhzhia
Marrakech=Marrakesh
Salonica=Thessaloníki
Thessaloniki=Thessaloníki
`).map((line) => line.split('=') as [string, string]);
