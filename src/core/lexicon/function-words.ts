import { words } from './phrases.ts';

/** Closed classes of English, by the tag that a word of each takes unless its neighbours say otherwise. Own hand; complete for news English. */
export const FUNCTION_WORDS = {
  pronoun: words('i he she it we they you me him us them himself herself itself themselves ourselves myself yourself someone somebody anyone anybody everyone everybody nobody noone none something anything everything nothing others mine hers ours theirs yours'),
  relative: words('who whom which whose'),
  question: words('what how why whether whatever whoever'),
  determiner: words('the a an this these those some any no every each either neither another all one both half such several many much more most few fewer less least enough other certain various'),
  possessive: words("my your his its our their 's"),
  preposition: words(
    'of in on at by for from with about against into onto over under through during between among amid amidst amongst without within towards toward upon across behind beyond above below around near outside inside along alongside beside despite throughout past off out up down per via like unlike besides except regarding concerning following including than including versus aboard atop beneath underneath',
  ),
  subordinator: words('because although though while when if unless until after before since as where whereas whenever wherever once lest'),
  and: words('and or but nor yet plus &'),
  modal: words("will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mustn't mightn't ought i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll"),
  be: words("is are was were be been being am isn't aren't wasn't weren't 're 'm ain't it's he's she's that's they're we're you're i'm there's"),
  have: words("has have had having hasn't haven't hadn't i've they've we've you've"),
  do: words("do does did don't doesn't didn't"),
  not: words("not n't never"),
  adverb: words(
    'also then now still already just even only soon later earlier again ever often always too very so quite rather almost nearly about further far instead however therefore thus hence meanwhile moreover furthermore nonetheless nevertheless perhaps maybe indeed here there today yesterday tomorrow tonight once twice ago away back together apart forward abroad overseas alone twice thereby otherwise simply once likewise altogether afterwards afterward beforehand elsewhere somewhat anyway',
  ),
  adjective: words(
    'necessary new old good bad great big small large high low long short early late last next first second third same different former current senior top key main major minor local national international foreign domestic public private political military economic social chief young recent previous likely unlikely able unable aware afraid glad sorry sure certain true false real right wrong strong weak hard easy possible impossible unclear obvious eager keen willing unwilling reluctant ready hopeful optimistic pessimistic skeptical sceptical confident doubtful adamant critical supportive important responsible guilty innocent dead alive free full whole entire final initial early special particular several american british french german russian chinese iraqi iranian israeli syrian european african asian democratic republican liberal conservative federal central northern southern eastern western islamic muslim christian jewish nuclear civil legal illegal armed presidential',
  ),
  /** Nouns that their ending would make something else. */
  noun: words('family assembly ally anomaly monopoly italy butterfly evening thing king ring bed speed breed creed seed feed deed greed official officials general capital hospital journal rival arrival trial animal signal festival funeral tribunal criminal material public music politics critic critics republic traffic clinic mosque panic topic fabric native executive representative initiative perspective objective motive alternative incentive relative archive olive detective narrative editorial editorials individual individuals manual memorial withdrawal testimonial arsenal'),
  number: words('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions billion billions'),
} as const;

/** Names of days and months and words for times: what may stand between a verb of saying and what is said ("said Tuesday that"). Own hand. */
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year weeks months years days day hours hour minutes ago earlier later recently',
);
