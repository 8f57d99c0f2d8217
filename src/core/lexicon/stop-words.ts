import { words } from './phrases.ts';

/** The commonest short words of languages in Latin script that are theirs more than their neighbours'. Own hand; by BCP 47 tag. */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words('the of and to in is was that for on with as by at from are were has have had his this it not but which will said an be or their after who been'),
  es: words('el la los las de del que y en un una por con para se su es al como más fue pero sus este ha entre también desde'),
  fr: words('le la les des de du et en un une que qui dans pour par sur au aux est pas plus avec son sont ce il elle cette été ont mais'),
  de: words('der die das und den dem des ein eine einen zu von mit für auf ist im nicht sich auch als bei nach wurde hat sind aus an war wird dass'),
  it: words('il lo la gli le di del della dei che e in un una per con non è si dal sono ha anche alla più come nel nella'),
  pt: words('o a os as de do da dos das que e em um uma por com para não se no na ao foi mais como sua são também pela pelo'),
  nl: words('de het een en van in op te dat die is voor met zijn niet aan er om ook als bij door naar wordt werd heeft uit'),
  sv: words('och att det som en på är av för med den till inte har de ett om var från men vid hade'),
  pl: words('w i na z do się nie że jest o to przez po za od jak są dla oraz był które który'),
  ro: words('și în de la cu pe din care a fost nu este pentru mai prin sau al unui după'),
  tr: words('ve bir bu için ile da de olarak olan çok daha gibi kadar sonra ise ancak ne en göre'),
  id: words('yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga ke adalah telah kepada'),
  sw: words('ya na wa kwa ni katika za la kuwa cha hiyo kama watu huo wake yake baada'),
  so: words('oo iyo ka ku waxaa in uu ay la ah soo ayaa waa wuxuu'),
  vi: words('và của là có các cho trong được với một không này đã người những'),
};
