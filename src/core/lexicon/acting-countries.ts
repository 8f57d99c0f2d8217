import { WordSet } from './phrases.ts';

/** What states do. Own hand. */
export const ACTS = new WordSet(`airstrike airstrikes strike strikes raid raids attack attacks bombing bombings bombardment shelling operation operations offensive campaign invasion occupation intervention
  involvement support assistance aid backing help commitment commitments effort efforts policy policies decision decisions sanctions pressure demand demands proposal proposals threat threats
  response role leadership action actions withdrawal pullout deployment deployments cooperation co-operation mediation diplomacy condemnation contribution contributions`);

/** Whom one speaks to or turns against is somebody: "warned Israel", "accusing Iran". Own hand. */
export const DEALING = new WordSet(`warn warns warned warning accuse accuses accused accusing urge urges urged urging blame blames blamed blaming tell tells told telling ask asks asked asking thank thanks thanked thanking
  pressure pressured pressuring condemn condemns condemned condemning criticise criticises criticised criticising criticize criticizes criticized criticizing praise praised praising persuade persuaded persuading
  convince convinced convincing help helps helped helping assist assists assisted assisting join joins joined joining allow allows allowed allowing enable enables enabled enabling force forced forcing
  encourage encourages encouraged encouraging assure assured assuring reassure reassured reassuring notify notified inform informed sue sued suing denounce denounces denounced denouncing`);

/** What a country is among others: "Turkey is a key player". Own hand. */
export const PARTIES = new WordSet('ally allies partner partners player players member members friend friends supporter sponsor backer backers signatory party guarantor mediator enemy adversary rival superpower power donor contributor');

/** What makes countries a party: "donor countries", "coalition nations". Own hand. */
export const ALLIED = new WordSet('donor coalition member ally allied partner contributing participating guarantor sponsor');

/** Verbs of taking a stand that are nouns in other places: "France stands with", "the United States remains committed". Own hand. */
export const STANCES = new WordSet('remains stands continues supports backs hopes plans calls fears claims demands');
