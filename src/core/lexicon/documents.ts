import type { NounList } from './nouns.ts';

/** Statements, reports, laws, agreements and other documents. Own hand. */
export const DOCUMENTS: NounList = {
  category: 'document',
  list: 'documents and statements',
  nouns: `
statement, press statement, joint statement, written statement, press release, news release, communique/communiques, communiqué/communiqués, declaration, proclamation, manifesto/manifestos, leaflet, pamphlet, flyer,
report, news report, media report, press report, police report, intelligence report, medical report, dossier, memo/memos, memorandum/memoranda, memorandum of understanding/memoranda of understanding, letter, open letter, email, e-mail, telegram, cable, diplomatic cable, petition, transcript, newspaper article, editorial, op-ed, blog post, tweet,
resolution, draft resolution, treaty, ceasefire agreement, cease-fire agreement, peace agreement, peace accord, accord, pact, protocol, constitution, draft constitution, decree, executive order, ordinance, bill, draft bill, draft law, amendment, verdict, indictment, affidavit, arrest warrant, warrant, subpoena, court document, court filing, lawsuit,
white paper, questionnaire, contract, passport, visa, work permit, permit, identity card, birth certificate, death certificate, certificate, document, classified document, book, magazine, brochure, autobiography, memoir, manuscript, video message, audio message, audio recording, video statement`,
};
