import { TokenKind } from '../../../text/tokens.ts';
import { addMentions, newMention } from '../../mentions.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../../model/findings.ts';

/** Degrees, with minutes and seconds or without; every part is of bounded length, so that no text makes it slow. */
const ANGLE = String.raw`(\d{1,3}(?:\.\d{1,8})?)\s?°\s?(?:(\d{1,2}(?:\.\d{1,6})?)\s?[′'’]\s?)?(?:(\d{1,2}(?:\.\d{1,6})?)\s?[″"”]\s?)?`;
const DEGREES = new RegExp(String.raw`${ANGLE}([NS])[,;]?\s{0,2}${ANGLE}([EW])\b`, 'y');
const DECIMALS = /(\d{1,2}\.\d{3,8})[;,]\s?(-?\d{1,3}\.\d{3,8})(?![\d.])/y;

/**
 * Positions: "12°21′N 8°30′E", "12.350°N 8.500°E", "12.3502, 8.5004". Two decimal fractions side by side count from three places on, and
 * where they can be a latitude and a longitude. The place is known to the metre and needs no list.
 */
export function readCoordinates(reading: Reading): void {
  const { text, tokens } = reading.source;
  const found: Mention[] = [];
  for (let token = 0, after = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.number || tokens.start[token]! < after) continue;
    const position = degreesAt(text, tokens.start[token]!) ?? decimalsAt(text, tokens.start[token]!);
    if (!position || Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180) continue;
    const mention = newMention(reading, { start: position.start, end: position.end }, 'location', 'name', [{ why: 'coordinates' }]);
    mention.entity.place = { latitude: position.latitude, longitude: position.longitude, precision: 'facility', within: [], why: 'its coordinates stand in the text' };
    found.push(mention);
    after = position.end;
  }
  addMentions(reading, found);
}

interface Position {
  readonly start: number;
  readonly end: number;
  readonly latitude: number;
  readonly longitude: number;
}

function degreesAt(text: string, start: number): Position | undefined {
  // Most numbers have no degrees: one look tells.
  if (!text.slice(start, start + 14).includes('°')) return undefined;
  DEGREES.lastIndex = start;
  const match = DEGREES.exec(text);
  if (!match) return undefined;
  const angle = (at: number): number => Number(match[at]) + Number(match[at + 1] ?? 0) / 60 + Number(match[at + 2] ?? 0) / 3600;
  const [north, east] = [match[4] === 'N' ? 1 : -1, match[8] === 'E' ? 1 : -1];
  return { start, end: start + match[0].length, latitude: round(north * angle(1)), longitude: round(east * angle(5)) };
}

function decimalsAt(text: string, start: number): Position | undefined {
  DECIMALS.lastIndex = start;
  const match = DECIMALS.exec(text);
  if (!match || /[\d.]/.test(text[start - 1] ?? '')) return undefined;
  const south = text[start - 1] === '-';
  return { start: south ? start - 1 : start, end: start + match[0].length, latitude: (south ? -1 : 1) * Number(match[1]), longitude: Number(match[2]) };
}

/** To a millionth of a degree, a tenth of a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
