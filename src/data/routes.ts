/**
 * The ways that a report can go: who may, what it asks, where it goes, when it counts, and what it does
 * not do. Each route is a file in `routes/`, with its words, its sources and its dates.
 */
import type { LetterLanguage } from '../domain/language.ts';
import type {
  AddressId,
  CourtFee,
  ReceiverAddress,
  RouteEntry,
  RouteText,
} from '../domain/route.ts';
import type { RouteId } from '../domain/route-id.ts';
import { asAddresses, asCourtFees, asRouteEntry } from '../schemas/route.ts';
import courtFeesFile from './court-fees.json' with { type: 'json' };
import addressesFile from './receiver-addresses.json' with { type: 'json' };
import { routeFiles } from './routes/entries.ts';

/** In the order in which they usually come. */
export const routeEntries: readonly RouteEntry[] = routeFiles.map(asRouteEntry);

const byId = new Map(routeEntries.map((entry) => [entry.id, entry]));

/** The route with its words. */
export function routeOf(id: RouteId): RouteEntry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no file for the route ${id}`);
  return entry;
}

export const routeText = (id: RouteId, language: LetterLanguage): RouteText =>
  routeOf(id).texts[language];

export const receiverAddresses = asAddresses(addressesFile);

/** A postal address with its source and date. */
export function receiverAddress(id: AddressId): ReceiverAddress {
  const address = receiverAddresses.find((one) => one.id === id);
  if (!address) throw new RangeError(`no address of ${id}`);
  return address;
}

/** What courts ask, of one year: to be shown with that year and "please check". */
export const courtFees = asCourtFees(courtFeesFile);

/** The fees of a route; empty when it is free, or when no amount is known here. */
export const feesOf = (id: RouteId): readonly CourtFee[] =>
  courtFees.fees.filter(({ cost }) => cost === routeOf(id).cost);
