import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { languageOf } from '../../../src/core/text/language.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import { anyText } from '../../support/any-text.ts';

const language = (text: string): string => languageOf(tokenize(text));

describe('languageOf', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['en', 'The army said on Monday that two of its soldiers had been killed in the north of the country.'],
    ['en', 'Rebels attack base'],
    ['en', ''],
    ['en', 'He shouted “¡Viva la revolución de los pueblos!” and the guards of the palace opened fire on him and on the crowd.'],
    ['es', 'El ejército dijo el lunes que dos de sus soldados murieron en un ataque en el norte del país.'],
    ['fr', 'L’armée a déclaré lundi que deux de ses soldats avaient été tués dans une attaque dans le nord du pays.'],
    ['de', 'Die Armee teilte am Montag mit, dass zwei ihrer Soldaten bei einem Angriff im Norden des Landes getötet wurden.'],
    ['pt', 'O exército disse na segunda-feira que dois dos seus soldados foram mortos em um ataque no norte do país.'],
    ['tr', 'Ordu pazartesi günü yaptığı açıklamada ülkenin kuzeyinde düzenlenen bir saldırıda iki askerin öldüğünü ve üç kişi için arama olduğunu bildirdi.'],
    ['ru', 'Армия сообщила в понедельник, что двое солдат погибли при нападении на севере страны.'],
    ['uk', 'Армія повідомила в понеділок, що двоє солдатів загинули під час нападу на півночі країни.'],
    ['ar', 'قال الجيش يوم الاثنين إن جنديين قتلا في هجوم شمال البلاد.'],
    ['fa', 'ارتش روز دوشنبه گفت که دو سرباز در حمله‌ای در شمال کشور کشته شدند. پایگاه چهارم'],
    ['he', 'הצבא מסר ביום שני כי שני חיילים נהרגו בתקיפה בצפון המדינה.'],
    ['zh', '军方周一表示,两名士兵在该国北部的一次袭击中丧生。'],
    ['ja', '軍は月曜日、国の北部での攻撃で兵士2人が死亡したと発表した。'],
    ['ko', '군은 월요일 북부에서 공격으로 병사 두 명이 숨졌다고 밝혔다.'],
  ];
  for (const [expected, text] of examples) it(`${expected}: ${text.slice(0, 40)}`, () => { assert.equal(language(text), expected); });

  it('tells something of any text', () => {
    fc.assert(fc.property(anyText(30), (text) => /^[a-z]{2,3}$/.test(language(text))));
  });
});
