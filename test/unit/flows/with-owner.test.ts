/** The page says whose it is only when the practice leaves no doubt; what a person chose stays. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import type { PracticeId } from '../../../src/domain/practice.ts';
import type { Draft, Happening } from '../../../src/domain/record.ts';
import { withOwner } from '../../../src/flows/with-owner.ts';
import { draft as galleryDraft } from '../../gallery/facts.ts';

const pageAt = (url: string): Happening => ({
  kind: 'page',
  url,
  title: '',
  annotations: [],
  captures: [],
});
const heusden: OrganisationRef = { kind: 'listed', code: 'GM0797', name: 'Heusden' };
const baanbrekers: OrganisationRef = {
  kind: 'listed',
  code: 'BB-baanbrekers',
  name: 'Baanbrekers',
};

const draftAt = (
  url: string,
  practice: PracticeId,
  organisation: OrganisationRef | null = null,
): Draft => ({ ...galleryDraft, happening: pageAt(url), practice, organisation });

const site = 'https://www.heusden.nl/werk';

test('what a website does itself is its owner’s', () => {
  expect(withOwner(draftAt(site, 'website-trackers'), null).organisation).toEqual(heusden);
});

test('what another body may do is asked', () => {
  expect(withOwner(draftAt(site, 'bank-statements'), null).organisation).toBeNull();
});

test('another practice asks again what only the page had said', () => {
  const draft = draftAt(site, 'bank-statements', heusden);
  expect(withOwner(draft, 'website-trackers').organisation).toBeNull();
});

test('what a person chose stays', () => {
  const draft = draftAt(site, 'website-trackers', baanbrekers);
  expect(withOwner(draft, 'bank-statements').organisation).toEqual(baanbrekers);
});

test('what happened in a room is told by no page', () => {
  const draft: Draft = {
    ...draftAt(site, 'website-trackers'),
    happening: { kind: 'place', place: 'heusden.nl', day: asDay('2026-11-20') },
  };
  expect(withOwner(draft, null).organisation).toBeNull();
});
