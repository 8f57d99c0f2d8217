import { Known } from './gazetteer.ts';
import { lines, words } from './phrases.ts';

/*
 * Words that tell what a name is. General English usage, own lists, no outside source.
 */

/** Titles, ranks and offices that stand before a person's name: "General Smith", "Ayatollah Khamenei". */
export const TITLES = `
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme monsieur herr frau señor senor
  president premier prime chancellor minister secretary undersecretary governor mayor senator congressman congresswoman congressmember
  representative deputy lawmaker councillor councilor councilman councilwoman alderman commissioner ambassador envoy consul speaker
  chairman chairwoman chairperson chair chief director head leader spokesman spokeswoman spokesperson judge justice magistrate
  attorney prosecutor solicitor counsel sheriff constable marshal officer detective inspector superintendent
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commodore commander
  cmdr brigadier brig cadet airman seaman ensign staff warlord
  king queen prince princess emir emperor empress sultan sheikh sheik shaikh tsar duke duchess count countess baron baroness
  pope cardinal archbishop bishop father fr pastor reverend rev rabbi imam ayatollah hojatoleslam mullah mufti patriarch monk sister brother
  mother saint st swami guru dalai
  coach manager captain striker midfielder defender goalkeeper winger forward batsman bowler
  author actor actress singer journalist reporter editor correspondent lawyer activist economist analyst historian scientist
  researcher businessman businesswoman tycoon billionaire founder cofounder ceo cfo coo cto president-elect
  mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. cpl. adm. cmdr. brig. rev. hon. sen. rep. gov. pres. supt. insp.
  rep sen gov hon pm fm mp mep mla ex-president ex-minister vice acting former interim
`;

/** Words that stand before a title and belong to it: "former deputy foreign minister". */
export const TITLE_MODIFIERS = `
  foreign interior defence defense finance justice health education home trade energy economy transport oil culture information environment labour agriculture
  vice deputy former acting interim first second senior junior chief assistant associate executive managing supreme grand crown national security
  opposition party parliamentary military army navy police air force intelligence press top general attorney state federal provincial regional
  district city royal permanent special presidential late outgoing incoming caretaker lead principal head retired veteran
`;

/** Last words of the names of organisations: "Free Syrian Army", "University", "Human Rights Watch". */
export const ORGANISATION_HEADS = `
  organisation organization organisations organizations association federation confederation union unions league alliance coalition council committee commission
  foundation institute institution academy society trust fund bank bankers group groups holding holdings company corporation enterprise enterprises
  industries industry partners party parties movement front congress assembly forum club team fc sc afc cf university college
  faculty chamber board bureau agency authority office department ministry secretariat court tribunal
  network networks press news times post journal magazine gazette tribune herald telegraph television tv radio channel media
  airlines airways air motors electric electronics energy petroleum oil gas mining steel telecom communications technologies technology systems software
  pharmaceuticals laboratories labs studios records pictures entertainment brothers sons associates consulting consultants
  church diocese caucus cartel mafia gang syndicate centre center programme program initiative campaign service services
  watch crescent cross observatory exchange brigade brigades battalion battalions army navy force forces command corps guard guards police militia
  parliament senate cabinet government administration treasury gendarmerie intelligence staff
`;

/** Last words of the names of facilities: "Erbil International Airport". */
export const FACILITY_HEADS = `
  airport airfield airbase aerodrome base bases camp camps barracks garrison outpost checkpoint port harbour harbor terminal pier dock shipyard
  station stadium arena hospital clinic school prison jail penitentiary embassy consulate mosque church cathedral temple synagogue monastery shrine basilica
  chapel palace castle fort fortress citadel tower towers building bridge tunnel dam reactor plant refinery pipeline factory
  hotel mall market bazaar museum library theatre theater cinema hall gallery park garden gardens zoo cemetery square plaza
  street avenue boulevard road highway motorway expressway freeway route lane railway metro crossing gate courthouse
  headquarters compound complex depot warehouse silo bunker observatory pavilion racecourse ground oval wharf
  laboratory laboratories mausoleum memorial monument statue
`;

/** Words in the names of places, first or last: "Deir ez-Zor province", "Lake Chad", "Gaza Strip". */
export const PLACE_HEADS = `
  province provinces governorate district districts county counties region regions state states city town township village municipality prefecture oblast canton
  territory territories republic kingdom emirate sultanate commonwealth federation island islands isle isles peninsula archipelago cape bay gulf
  sea ocean strait straits channel canal river creek lake lagoon delta basin valley desert plain plains plateau mountain mountains mount mt hill hills
  heights ridge range peak volcano glacier forest jungle coast shore beach reef strip bank corridor triangle border frontier
  neighbourhood neighborhood suburb quarter subdistrict upazila tehsil taluk wilayat voivodeship
  north south east west northern southern eastern western central upper lower northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern
`;

/** Last words of the names of bodies of a state: "Ministry of Defence", "Supreme Court". Police and armies of a state are `FORCE_HEADS`. */
export const STATE_HEADS = `
  ministry department parliament senate cabinet government administration treasury court tribunal agency authority bureau office
  secretariat directorate commission inspectorate customs municipality governorate embassy consulate mission
  knesset duma bundestag majlis congress assembly council chancellery presidency judiciary registry prosecution
`;

/** Last words of the names of armed bodies, of a state or not: "Anti-Terrorism Service", "Al-Quds Brigades". */
export const FORCE_HEADS = `
  army navy airforce force forces command corps guard guards police gendarmerie militia militias brigade brigades battalion battalions
  regiment division fleet squadron unit units fighters resistance mujahideen mujahedin jihad insurgency rebels guerrillas commandos
  service services troops marines battalion legion liberation
`;

/** Legal forms behind the names of companies: "Siemens AG". */
export const CORPORATE = 'inc ltd limited llc llp plc corp co ag gmbh sa spa nv bv oyj ab asa kk pte pty bhd sdn tbk pjsc jsc oao zao';

/** Small words inside names: "Mohamed Shia al Sudani", "Deir ez-Zor", "Ursula von der Leyen", "Bank of England". */
export const PARTICLES = `
  al el ul ur ar as az ez ash ad an at il ibn ben bin bint abu abd abdul um umm ould wald van von der den de del della di da do dos das du la le les los las
  y e of the and for in on zu ter ten af av
`;

/** Days and months: capitals that name no one. */
export const CALENDAR = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
`;

/** Verbs of saying and doing that persons and bodies govern. */
export const SAYS = `
  said says say told tells announced announces claimed claims denied denies added adds warned warns reported reports stated states declared confirmed
  insisted argued argues accused urged called vowed condemned noted explained tweeted wrote writes replied acknowledged admitted alleged asked
  demanded pledged promised suggested thinks believes criticised criticized met visited signed resigned won lost scored
`;

/** Initialisms of common nouns: capitals, but no names. */
export const COMMON_INITIALISMS = `
  ied ieds vbied vbieds svbied rpg rpgs uav uavs usv uxo erw manpads atgm atgms icbm icbms slbm sam sams apc apcs ifv suv suvs tnt wmd mlrs
  gdp gnp ngo ngos ingo ceo cfo coo cto ipo gps tv pc pcs pdf sms dna rna hiv aids covid sars mers ppe icu phd mba mp mps mla mep meps vip vips pow pows
  idp idps gmt utc est pst bst am pm ad bc bce ce ok id ids faq diy cctv ai it ict vat kg km usd eur gbp q1 q2 q3 q4
`;

/** Common nouns that texts write with a capital for one body spoken of before ("the Foundation"): no names by themselves. */
export const GENERIC_BODIES = `
  party court foundation opposition secretariat government state council committee commission ministry bank board club association university company group
  department agency authority team office corporation institute organisation organization union federation society school college church programme program
  initiative project service fund coalition alliance movement chamber centre center bureau directorate administration league conference tribunal
`;

/** Places without borders or wider than a country; geography, own list. */
export const WIDER_PLACES = `
  Middle East
  Near East
  Far East
  Gulf
  Persian Gulf
  Arabian Peninsula
  Levant
  Maghreb
  Sahel
  Sahara
  Horn of Africa
  Africa
  North Africa
  West Africa
  East Africa
  Central Africa
  Southern Africa
  Sub-Saharan Africa
  Asia
  Central Asia
  South Asia
  East Asia
  Southeast Asia
  South-East Asia
  Asia-Pacific
  Indo-Pacific
  Pacific
  Atlantic
  Europe
  Eastern Europe
  Western Europe
  Central Europe
  Balkans
  Western Balkans
  Caucasus
  North Caucasus
  South Caucasus
  Crimea
  Donbas
  Donbass
  Scandinavia
  Baltics
  Iberia
  Americas
  America
  North America
  South America
  Latin America
  Central America
  Caribbean
  Oceania
  Polynesia
  Antarctica
  Arctic
  Siberia
  Kashmir
  Punjab
  Bengal
  Tibet
  Xinjiang
  Kurdistan
  Iraqi Kurdistan
  Palestine
  West Bank
  Gaza
  Gaza Strip
  Gaza City
  East Jerusalem
  Golan Heights
  Golan
  Sinai
  Sinai Peninsula
  Dead Sea
  Red Sea
  Black Sea
  Caspian Sea
  Mediterranean
  Mediterranean Sea
  Baltic Sea
  North Sea
  Arabian Sea
  South China Sea
  East China Sea
  Sea of Japan
  Sea of Azov
  Strait of Hormuz
  Gulf of Aden
  Gulf of Oman
  Suez Canal
  Panama Canal
  Taiwan Strait
  Bab el-Mandeb
  Bosphorus
  Bosporus
  English Channel
  Atlantic Ocean
  Pacific Ocean
  Indian Ocean
  Arctic Ocean
  Southern Ocean
  Euphrates
  Tigris
  Nile
  Danube
  Amazon
  Himalayas
  Andes
  Alps
  Anatolia
  Mesopotamia
  Darfur
  Tigray
  Biafra
  Catalonia
  Scotland
  Wales
  England
  Britain
  Great Britain
  Northern Ireland
  Holland
  Burma
  Soviet Union
  USSR
  USA
  US
  U.S.
  U.S.A.
  UK
  U.K.
  UAE
  DRC
  Czechia
  Côte d'Ivoire
  Ivory Coast
  South Korea
  North Korea
  New York
  New York City
  Washington
  Washington DC
  Los Angeles
  Raqqa
  Deir ez-Zor
  Deir al-Zour
  Deir Ezzor
  Idlib
  Daraa
  Palmyra
  Kobani
  Fallujah
  Falluja
  Ramadi
  Tikrit
  Anbar
  Diyala
  Nineveh
  Sulaymaniyah
  Karbala
  Najaf
  Sanaa
  Hodeidah
  Taiz
  Marib
  Hadramawt
  Benghazi
  Sirte
  Misrata
  Helmand
  Kunduz
  Waziristan
  Balochistan
  Khyber Pakhtunkhwa
  Kismayo
  Puntland
  Somaliland
  Donetsk
  Luhansk
  Kherson
  Zaporizhzhia
  Bakhmut
  Rafah
  Khan Younis
  Jenin
  Nablus
  Hebron
  Ramallah
  Jericho
  Fallujah
  El Fasher
  Goma
  North Kivu
  South Kivu
  Ituri
  Cabo Delgado
  Borno
  Timbuktu
  Kidal
  Nagorno-Karabakh
  Chechnya
  Dagestan
  Abkhazia
  South Ossetia
  Transnistria
  Mindanao
  Aceh
  Rakhine
`;

/** Peoples, creeds and political camps whose names are adjectives or plurals: annotated as nationality; own list. */
export const PEOPLES = `
  Arab
  Arabs
  Muslim
  Muslims
  Islamic
  Islamist
  Islamists
  Jewish
  Jew
  Jews
  Christian
  Christians
  Catholic
  Catholics
  Protestant
  Protestants
  Orthodox
  Coptic
  Copts
  Hindu
  Hindus
  Buddhist
  Buddhists
  Sikh
  Sikhs
  Sunni
  Sunnis
  Shia
  Shias
  Shiite
  Shiites
  Shi'ite
  Shi'ites
  Alawite
  Alawites
  Druze
  Yazidi
  Yazidis
  Yezidi
  Kurdish
  Kurd
  Kurds
  Turkmen
  Turkic
  Persian
  Pashtun
  Pashtuns
  Tajik
  Tajiks
  Uzbek
  Uzbeks
  Uyghur
  Uyghurs
  Uighur
  Uighurs
  Hazara
  Hazaras
  Baloch
  Balochi
  Tamil
  Tamils
  Sinhalese
  Rohingya
  Rohingyas
  Tibetan
  Tibetans
  Chechen
  Chechens
  Tatar
  Tatars
  Slavic
  Serb
  Serbs
  Croat
  Croats
  Bosniak
  Bosniaks
  Kosovar
  Roma
  Romani
  Berber
  Berbers
  Tuareg
  Tuaregs
  Fulani
  Hausa
  Yoruba
  Igbo
  Hutu
  Hutus
  Tutsi
  Tutsis
  Zulu
  Xhosa
  Oromo
  Amhara
  Maori
  Indigenous
  Aboriginal
  Aborigines
  Inuit
  Hispanic
  Hispanics
  Latino
  Latinos
  Caucasian
  African American
  African Americans
  African
  Africans
  European
  Europeans
  Asian
  Asians
  Latin American
  Latin Americans
  South American
  South Americans
  North American
  Central American
  Western
  Westerners
  Middle Eastern
  Soviet
  Soviets
  Palestinian
  Palestinians
  Israeli
  Israelis
  Zionist
  Zionists
  British
  Britons
  Briton
  Scottish
  Scots
  Welsh
  English
  Englishman
  Englishmen
  Irish
  Irishman
  Dutch
  Dutchman
  French
  Frenchman
  Frenchmen
  Frenchwoman
  Danes
  Dane
  Swede
  Swedes
  Finn
  Finns
  Pole
  Poles
  Turk
  Turks
  Spaniard
  Spaniards
  Filipino
  Filipinos
  Filipina
  Argentinian
  Argentinians
  Argentine
  Congolese
  Ivorian
  Ivorians
  Emirati
  Emiratis
  Saudi
  Saudis
  Afghan
  Afghans
  American
  Americans
  Mexican-American
  Hebrew
  Aryan
  Francophone
  Anglophone
  Communist
  Communists
  Marxist
  Marxists
  Maoist
  Maoists
  Nazi
  Nazis
  Republican
  Republicans
  Democrat
  Democrats
  Ottoman
  Evangelical
  Evangelicals
  Salafi
  Salafist
  Salafists
  Wahhabi
  Sufi
  Houthi
`;

/** Bodies of states known by name or by their seat; general knowledge, own list. */
export const STATE_BODIES = `
  Pentagon
  Kremlin
  White House
  Capitol
  Downing Street
  Whitehall
  Foreign Office
  Home Office
  State Department
  Knesset
  Bundestag
  Bundeswehr
  State Duma
  Duma
  Majlis
  Supreme Court
  High Court
  Congress
  Senate
  House of Representatives
  House of Commons
  House of Lords
  Parliament
  Treasury
  Cabinet
  Mossad
  Shin Bet
  Shabak
  IDF
  Israel Defense Forces
  Israel Defence Forces
  FBI
  CIA
  NSA
  DEA
  FSB
  GRU
  SBU
  SVR
  KGB
  MI5
  MI6
  ISI
  Inter-Services Intelligence
  National Guard
  Coast Guard
  Central Command
  CENTCOM
  Homeland Security
  Interior Ministry
  Defense Ministry
  Defence Ministry
  Foreign Ministry
  Finance Ministry
  Health Ministry
  Justice Ministry
  Justice Department
  Peshmerga
  Revolutionary Guards
  Revolutionary Guard
  Islamic Revolutionary Guard Corps
  IRGC
  Quds Force
  People's Liberation Army
  Rosgvardia
  Politburo
  Communist Party of China
  European Commission
  European Parliament
  European Council
`;

/** Armed groups that are no state's; general knowledge, own list. The Factbook's list of terrorist groups is in the packed table. */
export const ARMED_GROUPS = `
  Islamic State
  Islamic State group
  Daesh
  Da'esh
  ISIS
  ISIL
  IS
  al-Qaeda
  al Qaeda
  al-Qaida
  Al-Nusra Front
  Nusra Front
  Jabhat al-Nusra
  Jabhat Fateh al-Sham
  Hayat Tahrir al-Sham
  HTS
  Ahrar al-Sham
  Jaysh al-Islam
  Free Syrian Army
  Syrian Democratic Forces
  SDF
  YPG
  YPJ
  PKK
  PJAK
  Hezbollah
  Hizbullah
  Hizbollah
  Hamas
  Izz ad-Din al-Qassam Brigades
  al-Qassam Brigades
  Qassam Brigades
  Palestinian Islamic Jihad
  Islamic Jihad
  Al-Quds Brigades
  Al-Aqsa Martyrs Brigades
  Taliban
  Haqqani network
  Tehrik-i-Taliban Pakistan
  Tehreek-e-Taliban Pakistan
  TTP
  Lashkar-e-Taiba
  Jaish-e-Mohammed
  Boko Haram
  ISWAP
  al-Shabab
  Al-Shabaab
  Ansar Allah
  Ansarallah
  Houthis
  Houthi movement
  Kataib Hezbollah
  Kata'ib Hizballah
  Asaib Ahl al-Haq
  Harakat Hezbollah al-Nujaba
  Islamic Resistance
  Popular Mobilization Forces
  Popular Mobilisation Forces
  Hashd al-Shaabi
  Badr Organization
  Mahdi Army
  Rapid Support Forces
  RSF
  Janjaweed
  Lord's Resistance Army
  LRA
  M23
  Allied Democratic Forces
  ADF
  FDLR
  Wagner Group
  Wagner
  FARC
  ELN
  M-19
  FMLN
  Shining Path
  Sendero Luminoso
  Tupac Amaru Revolutionary Movement
  MRTA
  Contras
  ETA
  IRA
  Irish Republican Army
  Tamil Tigers
  LTTE
  Abu Sayyaf
  Moro Islamic Liberation Front
  New People's Army
  Jemaah Islamiyah
  Arakan Army
  Naxalites
  Grey Wolves
  Azov
  Sinaloa Cartel
  Tigray People's Liberation Front
  TPLF
`;

/** News agencies, papers and broadcasters; general knowledge, own list. */
export const MEDIA = `
  Reuters
  AFP
  Agence France-Presse
  Associated Press
  AP
  UPI
  EFE
  ANSA
  DPA
  TASS
  Interfax
  RIA Novosti
  RIA
  Xinhua
  Kyodo
  Yonhap
  KCNA
  Anadolu
  Anadolu Agency
  IRNA
  Fars
  Fars News
  Tasnim
  Mehr
  SANA
  WAFA
  SPA
  PTI
  ANI
  Bloomberg
  BBC
  CNN
  CBS
  NBC
  ABC
  PBS
  NPR
  Fox News
  MSNBC
  CNBC
  Al Jazeera
  Al-Jazeera
  Al Arabiya
  Al-Arabiya
  Al Mayadeen
  Al-Manar
  Press TV
  RT
  Sputnik
  Sky News
  ITV
  CBC
  NHK
  CCTV
  CGTN
  Deutsche Welle
  Voice of America
  VOA
  Radio Free Europe
  Radio Liberty
  New York Times
  Washington Post
  Wall Street Journal
  Financial Times
  Guardian
  Times
  Economist
  Daily Telegraph
  Daily Mail
  Le Monde
  Le Figaro
  Der Spiegel
  El País
  Haaretz
  Jerusalem Post
  Times of Israel
  Global Times
  People's Daily
  South China Morning Post
  Straits Times
  Dawn
  Hindu
  Times of India
  Politico
  Axios
  Facebook
  Twitter
  YouTube
  Telegram
  WhatsApp
  TikTok
  Instagram
`;

/** International and other bodies known by short names; general knowledge, own list. */
export const ORGANISATIONS = `
  United Nations
  UN
  U.N.
  NATO
  European Union
  EU
  African Union
  Arab League
  OPEC
  ASEAN
  IMF
  World Bank
  WHO
  World Health Organization
  UNICEF
  UNHCR
  UNESCO
  UNRWA
  Red Cross
  Red Crescent
  Amnesty International
  Human Rights Watch
  Security Council
  General Assembly
  Interpol
  IAEA
  Greenpeace
  Médecins Sans Frontières
  Doctors Without Borders
  Google
  Apple
  Microsoft
  Amazon
  Boeing
  Airbus
  Fatah
  Labour
  Likud
  Tesla
  Samsung
  Lenovo
  Alibaba
  Tencent
  Baidu
  ByteDance
  Sony
  Toyota
  Honda
  Nissan
  Hyundai
  Kia
  Mitsubishi
  Panasonic
  Toshiba
  Hitachi
  Fujitsu
  SoftBank
  Rakuten
  LG
  Volkswagen
  BMW
  Daimler
  Mercedes-Benz
  Siemens
  Bosch
  Bayer
  BASF
  Renault
  Peugeot
  TotalEnergies
  Shell
  Royal Dutch Shell
  BP
  ExxonMobil
  Chevron
  ConocoPhillips
  Gazprom
  Rosneft
  Lukoil
  Yukos
  Aramco
  Saudi Aramco
  Petrobras
  Pemex
  PDVSA
  Sinopec
  PetroChina
  Eni
  Equinor
  Repsol
  Glencore
  Rio Tinto
  BHP
  Vale
  ArcelorMittal
  General Motors
  General Electric
  Ford Motor
  Chrysler
  Lockheed Martin
  Raytheon
  Northrop Grumman
  BAE Systems
  Rolls-Royce
  Thales
  Embraer
  Bombardier
  Intel
  IBM
  Nvidia
  Qualcomm
  Oracle
  Cisco
  Dell
  Hewlett-Packard
  Nokia
  Ericsson
  Meta
  Netflix
  Uber
  eBay
  PayPal
  SpaceX
  Walmart
  McDonald's
  Coca-Cola
  Pepsi
  PepsiCo
  Starbucks
  Nestlé
  Unilever
  Danone
  Nike
  Adidas
  Puma
  Gucci
  Louis Vuitton
  IKEA
  Pfizer
  Moderna
  AstraZeneca
  GlaxoSmithKline
  Novartis
  Roche
  Sanofi
  Sinovac
  Sinopharm
  JPMorgan
  Goldman Sachs
  Morgan Stanley
  Citigroup
  HSBC
  Barclays
  UBS
  Credit Suisse
  Deutsche Bank
  BNP Paribas
  Santander
  Nomura
  Lehman Brothers
  Tata
  Reliance
  Infosys
  Wipro
  Adani
  Maersk
  DHL
  FedEx
  Lufthansa
  Air France
  British Airways
  Qantas
  Emirates
  Etihad
  Qatar Airways
  Turkish Airlines
  Aeroflot
  Ryanair
  EasyJet
  KLM
  IndiGo
  FIFA
  UEFA
  CAF
  IOC
  NBA
  NFL
  NASA
  ESA
  Isro
  Roscosmos
  CERN
  G7
  G8
  G20
  G77
  BRICS
  WTO
  OECD
  OSCE
  ICC
  ICJ
  ICRC
  WFP
  UNDP
  UNFPA
  UNAIDS
  ILO
  FAO
  ECOWAS
  SADC
  IGAD
  Mercosur
  CARICOM
  Gulf Cooperation Council
  GCC
  Commonwealth
  World Health Organisation
  World Food Programme
  World Food Program
  World Trade Organization
  International Criminal Court
  International Court of Justice
  International Monetary Fund
  European Central Bank
  Federal Reserve
  Asian Development Bank
  African Development Bank
  Transparency International
  Reporters Without Borders
  Committee to Protect Journalists
  Save the Children
  Oxfam
  CARE
  World Vision
  Mercy Corps
  Islamic Relief
  White Helmets
  Freedom House
  International Crisis Group
  Vatican
  Holy See
  Muslim Brotherhood
  Kuomintang
  KMT
  African National Congress
  ANC
  BJP
  Congress Party
  Zanu-PF
  Labour Party
  Conservative Party
  Democratic Party
  Republican Party
  Communist Party
  Manchester United
  Manchester City
  Chelsea
  Arsenal
  Real Madrid
  Juventus
  Bayern Munich
  Inter Milan
  AC Milan
  Harvard
  Oxford University
  Cambridge University
  Stanford
  MIT
`;

/** Every word and phrase above with its bit. Cut when asked for, once, by the gazetteer. */
export function nameWords(): (readonly [string, number])[] {
  const single = [
    [TITLES, Known.title],
    [ORGANISATION_HEADS, Known.organisationHead],
    [FACILITY_HEADS, Known.facilityHead],
    [PLACE_HEADS, Known.placeHead],
    [STATE_HEADS, Known.stateHead],
    [FORCE_HEADS, Known.forceHead],
    [CORPORATE, Known.corporate],
    [PARTICLES, Known.particle],
    [CALENDAR, Known.calendar],
    [SAYS, Known.says],
  ] as const;
  const phrases = [
    [WIDER_PLACES, Known.place],
    [PEOPLES, Known.people],
    [STATE_BODIES, Known.stateBody],
    [ARMED_GROUPS, Known.armedGroup],
    [MEDIA, Known.media],
    [ORGANISATIONS, Known.organisation],
  ] as const;
  return [
    ...single.flatMap(([list, bit]) => words(list).map((word) => [word, bit] as const)),
    ...phrases.flatMap(([list, bit]) => lines(list).map((phrase) => [phrase, bit] as const)),
  ];
}
