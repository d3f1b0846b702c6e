/**
 * The page in each pack that checks it. The same script is page and worker: which of the two it is
 * shows in whether there is a document.
 */
import { render } from 'preact';
import './page.css';
import { Page } from './Page.tsx';
import { readerLanguage } from './reader-language.ts';
import { verifyApart } from './verify-apart.ts';
import { verifyHere } from './verify-here.ts';
import { serve } from './verify-worker.ts';

function show(): void {
  const script = document.currentScript?.textContent ?? '';
  const place = document.getElementById('page');
  if (place === null) throw new Error('the page has no place for its content');
  place.replaceChildren();
  const verify = verifyApart(script, { verifyHere });
  render(<Page language={readerLanguage(navigator.languages)} verify={verify} />, place);
}

if (typeof document === 'undefined') serve();
else show();
