/** By which channels a letter can go: what counts comes first, and no address is made up. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { designations } from '../../../src/data/organisations/designations.ts';
import { organisationByCode } from '../../../src/data/organisations/details.ts';
import { knownOrganisations } from '../../../src/data/organisations/known.ts';
import { receiverAddress, routeOf } from '../../../src/data/routes.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import { channels } from '../../../src/domain/step.ts';
import { type Addressee, channelsFor } from '../../../src/law/channels-for.ts';

const unknown: Addressee = {
  organisation: { kind: 'not-sure', candidates: [] },
  listed: null,
  officer: null,
  late: null,
};

function listedAt(code: string): Addressee {
  const listed = organisationByCode(code);
  if (!listed) throw new Error(`no ${code}`);
  return { ...unknown, organisation: { kind: 'listed', code, name: listed.name }, listed };
}

const typed = (address: string): Addressee => ({
  ...unknown,
  organisation: { kind: 'entered', name: 'Bureau Voorbeeld', address },
});

const codes = knownOrganisations().map(({ code }) => code);
const anyAddressee: fc.Arbitrary<Addressee> = fc.oneof(
  fc.constantFrom(...codes, ...designations.map(({ code }) => code)).map(listedAt),
  fc.string().map(typed),
  fc.constant(unknown),
);
const anyCase = fc.tuple(
  fc.constantFrom(...routeIds),
  fc
    .tuple(anyAddressee, fc.option(fc.constantFrom(...routeIds), { nil: null }))
    .map(([addressee, late]): Addressee => ({ ...addressee, late })),
);

const names = (route: Parameters<typeof channelsFor>[0], addressee: Addressee) =>
  channelsFor(route, addressee).map(({ channel }) => channel);

test('every channel stands there once, with what its route says of it', () => {
  fc.assert(
    fc.property(anyCase, ([route, addressee]) => {
      const choices = channelsFor(route, addressee);
      expect(choices.map(({ channel }) => channel).toSorted()).toEqual(channels.toSorted());
      for (const { channel, counting } of choices)
        expect(counting).toBe(routeOf(route).channels[channel]);
    }),
  );
});

test('what surely counts comes first, and what does not count comes last', () => {
  const order = ['yes', 'unsure', 'no'];
  fc.assert(
    fc.property(anyCase, ([route, addressee]) => {
      const ranks = channelsFor(route, addressee).map(({ counting }) => order.indexOf(counting));
      expect(ranks).toEqual(ranks.toSorted());
      expect(ranks[0]).toBe(0);
    }),
  );
});

test('a plain e-mail never comes before a letter', () => {
  fc.assert(
    fc.property(anyCase, ([route, addressee]) => {
      const order = names(route, addressee);
      expect(order.indexOf('email')).toBeGreaterThan(order.indexOf('post'));
    }),
  );
});

test('a letter to somebody else never gets an address of the organisation', () => {
  const elsewhere = routeIds.filter(
    (id) => !['organisation', 'data-officer', 'body-in-default'].includes(routeOf(id).receiver),
  );
  fc.assert(
    fc.property(fc.constantFrom(...elsewhere), anyAddressee, (route, addressee) => {
      const { address } = routeOf(route);
      for (const choice of channelsFor(route, addressee)) {
        expect(choice.email).toBeNull();
        if (choice.channel !== 'post' || address === null) expect(choice.address).toBeNull();
        else expect(choice.address).toEqual(receiverAddress(address).lines);
      }
    }),
  );
});

test('a municipality that named its digital channels has them first, with where it did', () => {
  for (const { code, url } of designations)
    expect(channelsFor('objection', listedAt(code))[0]).toMatchObject({
      channel: 'web-form',
      isDesignated: true,
      designation: { url },
    });
});

test('of another municipality the form is not known: post comes first', () => {
  const dronten = listedAt('GM0303');
  expect(names('access', dronten)).toEqual([
    ...['post', 'counter', 'web-form', 'email', 'phone', 'in-person'],
  ]);
  const [post, counter, form, email] = channelsFor('access', dronten);
  expect(post?.address).toEqual(['Gemeente Dronten', 'Postbus 100', '8250 AC Dronten']);
  expect(counter?.address?.at(-1)).toMatch(/Dronten$/);
  expect(form).toMatchObject({ isDesignated: false, isFormUnknown: true, designation: null });
  expect(email?.email).toBe(dronten.listed?.email);
});

test('the authority is written to by its own form or by post, whoever it is about', () => {
  const [form, post] = channelsFor('ap-complaint', listedAt('GM0303'));
  expect(form).toMatchObject({ channel: 'web-form', isDesignated: true, designation: null });
  expect(post?.address).toEqual(receiverAddress('ap').lines);
});

test('an objection to the authority goes by post: whether its form counts is not sure', () => {
  const [first, ...others] = channelsFor('ap-objection', unknown);
  expect(first).toMatchObject({
    channel: 'post',
    address: receiverAddress('ap-objection').lines,
  });
  expect(others.find(({ channel }) => channel === 'email')?.counting).toBe('no');
});

test('a notice of default goes to whoever had to answer', () => {
  const dronten = listedAt('GM0303');
  const post = (late: Addressee['late']) =>
    channelsFor('notice-of-default', { ...dronten, late }).find(({ channel }) => channel === 'post')
      ?.address;
  expect(post(null)?.[0]).toBe('Gemeente Dronten');
  expect(post('access')?.[0]).toBe('Gemeente Dronten');
  expect(post('ap-enforcement-request')).toEqual(receiverAddress('ap').lines);
});

test('the officer is reached as somebody filled in, and else at the organisation', () => {
  const dronten = listedAt('GM0303');
  const officer = (email: string, address: string): Addressee => ({
    ...dronten,
    officer: { organisation: 'GM0303', email, address, enteredOn: asDay('2026-11-26') },
  });
  const of = (addressee: Addressee) => {
    const choices = channelsFor('officer-question', addressee);
    return {
      post: choices.find(({ channel }) => channel === 'post')?.address?.[0],
      email: choices.find(({ channel }) => channel === 'email')?.email,
    };
  };
  expect(of(dronten)).toEqual({ post: 'Gemeente Dronten', email: null });
  expect(of(officer('fg@dronten.example', ''))).toEqual({
    post: 'Gemeente Dronten',
    email: 'fg@dronten.example',
  });
  expect(of(officer('', 'Afdeling FG\nPostbus 1')).post).toBe('Afdeling FG');
});

test.each([
  ['', null],
  [' , \n ', null],
  ['Weg 1, 1234 AB Dorp', ['Bureau Voorbeeld', 'Weg 1', '1234 AB Dorp']],
  ['{x}\n<b>$&', ['Bureau Voorbeeld', '{x}', '<b>$&']],
])('an address that was typed is taken as it is: %j', (address, lines) => {
  const [post] = channelsFor('access', typed(address));
  expect(post).toMatchObject({ channel: 'post', address: lines });
});
