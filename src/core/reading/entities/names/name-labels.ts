/** What the tagger tells apart. `other` is a name of something else (an event, a work, a product) and is not given out. */
export const NAME_TYPES = ['person', 'organisation', 'location', 'facility', 'nationality', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Labels: 0 outside; 1 + 2t begins a name of type t; 2 + 2t goes on with it. */
export const LABELS = 1 + 2 * NAME_TYPES.length;
export const beginsName = (label: number): boolean => label % 2 === 1;
export const typeOf = (label: number): NameType | undefined => NAME_TYPES[(label - 1) >> 1];
/** Whether `label` may follow `before`: a name goes on only after its own beginning. */
export const mayFollow = (label: number, before: number): boolean => label === 0 || label % 2 === 1 || before === label || before === label - 1;
