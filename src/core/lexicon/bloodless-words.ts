import { WordSet } from './phrases.ts';

/** What is killed, attacked or held hostage without anybody's being hurt: plans, laws, ideas, markets, feelings, what grows. Own hand. */
export const BLOODLESS = new WordSet(`plan plans policy policies proposal proposals program programs programme programmes scheme schemes budget budgets bill bills law laws legislation amendment reform reforms deal deals treaty agreement agreements
idea ideas theory argument arguments view views claim claims report reports article book film speech remark remarks comment comments statement statements record handling decision decisions ruling rulings verdict approach stance proposal
tourism economy economies growth demand investment competition innovation jobs profit profits price prices
time mood hope hopes dream dreams appetite love joy momentum interest trust confidence conversation debate process sense democracy freedom freedoms liberty rights privacy independence integrity credibility character reputation values principle principles tradition culture language science truth reason dignity sovereignty decency
future career story game match
coral corals reef reefs tree trees grass weeds bacteria germs virus viruses fish bees insects mosquitoes wildlife`);
