import * as vscode from 'vscode';
import { colourName } from '../../host/labels.ts';

const CLOSED = vscode.DecorationRangeBehavior.ClosedClosed;
const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(`dateline.${id}`);
/** A theme colour inside a CSS value that VS Code takes as text; the text's own colour where a theme has none. */
const variable = (id: string): string => `var(--vscode-dateline-${id}, currentColor)`;

/**
 * The look of a style of `plan.ts`. A page with sixty marks stays a page: the words keep their colour, an entity has a thin line below
 * (inner ones a line of their own above it), a claim a light tint and a bar before each of its lines (in high contrast
 * a frame around them), a cue a line and slanted letters. Dotted is suggested, solid is decided, whatever the colour.
 */
export function look(style: string): vscode.DecorationRenderOptions {
  const [what = '', decided, inner] = style.split('.');
  const line = decided === 'decided' ? 'solid' : 'dotted';
  if (what === 'attention') {
    return { rangeBehavior: CLOSED, border: '1px dashed', borderColor: color('attentionForeground'), overviewRulerColor: color('attentionForeground'), overviewRulerLane: vscode.OverviewRulerLane.Right };
  }
  if (what === 'focus') return { rangeBehavior: CLOSED, border: '1px solid', borderColor: new vscode.ThemeColor('focusBorder'), borderRadius: '2px' };
  if (what === 'claim') {
    const frame = 'var(--vscode-dateline-claimFrame, transparent)';
    return { rangeBehavior: CLOSED, backgroundColor: color('claimBackground'), borderColor: `${frame} ${frame} ${frame} ${variable('claimBorder')}`, borderStyle: line, borderWidth: '1px' };
  }
  if (what === 'cue') return { rangeBehavior: CLOSED, fontStyle: 'italic', textDecoration: `underline ${line} 1px ${variable('cueForeground')}; text-underline-offset: 2px` };
  const name = colourName(what);
  const background = { rangeBehavior: CLOSED, backgroundColor: color(`${name}Background`) };
  return inner
    ? { ...background, textDecoration: `underline ${line} 1px ${variable(`${name}Border`)}; text-underline-offset: 2px` }
    : { ...background, borderColor: color(`${name}Border`), borderStyle: line, borderWidth: '0 0 1px 0' };
}
