/** Invented municipalities and services, with what they say of themselves in public. */

import type { PublicFacts } from '../snippet.ts';
import { withCheck } from './numbers.ts';

const facts = (
  name: string,
  host: string,
  phones: readonly string[],
  boxes: readonly string[],
  account: string,
  addresses: readonly string[],
): PublicFacts => ({
  name,
  host,
  phones,
  emails: boxes.map((box) => `${box}@${host.replace(/^www\./, '')}`),
  ibans: [withCheck('NL', account)],
  addresses,
});

export const organisations: readonly PublicFacts[] = [
  facts(
    'Gemeente Lindemonde',
    'www.lindemonde-gemeente.nl',
    ['14 0599', '0599 555 100', '0599 555 199'],
    ['info', 'privacy', 'fg'],
    'BNGH0285099901',
    ['Postbus 41, 9671 AA Lindemonde', 'Raadhuislaan 1, 9671 CB Lindemonde'],
  ),
  facts(
    'Gemeente Waterlinge',
    'www.gemeentewaterlinge.nl',
    ['14 0183', '(0183) 55 52 00', '(0183) 55 52 01'],
    ['gemeente', 'klachten', 'fg'],
    'BNGH0285099902',
    ['Postbus 5, 4251 AA Waterlinge', 'Grote Haven 22, 4251 HK Waterlinge'],
  ),
  facts(
    'Gemeente Hoogbrink',
    'www.hoogbrink-veen.nl',
    ['0591-555300', '0591-555399'],
    ['info', 'bezwaar', 'privacy'],
    'BNGH0285099903',
    ['Postbus 300, 7801 AB Hoogbrink', 'Brinkplein 3, 7801 BD Hoogbrink'],
  ),
  facts(
    'Werkplein Amerbroek',
    'www.werkplein-amerbroek.nl',
    ['076 555 4400', '076 555 4499'],
    ['contact', 'inkomen', 'fg'],
    'BNGH0285099904',
    ['Postbus 87, 4900 AB Amerbroek', 'Stationslaan 210, 4901 EK Amerbroek'],
  ),
  facts(
    'Gemeente Veldermeer',
    'www.veldermeer.example',
    ['14 0527', '+31 527 555 600'],
    ['info', 'sociaaldomein', 'privacy'],
    'ABNA0285099905',
    ['Postbus 1000, 8300 AA Veldermeer', 'Kerkbrink 17, 8301 XB Veldermeer'],
  ),
  facts(
    'Sociale Dienst Kwelderzijl',
    'www.kwelderzijl.example',
    ['0596 55 57 00', '0596 55 57 77'],
    ['socialedienst', 'schuldhulp', 'klachten'],
    'BNGH0285099906',
    ['Postbus 20, 9930 AA Kwelderzijl', 'Zijlvest 8, 9931 CD Kwelderzijl'],
  ),
  facts(
    'Gemeente Nieuw-Wolder',
    'www.nieuw-wolder.example',
    ['14 043', '043-555 8000', '043-555 8100'],
    ['post', 'wmo', 'functionarisgegevensbescherming'],
    'BNGH0285099907',
    ['Postbus 9, 6200 AC Nieuw-Wolder', 'Markt 78, 6201 CL Nieuw-Wolder'],
  ),
  facts(
    'Gemeente Roerdijk',
    'www.roerdijk.example',
    ['14 0475', '0475 - 555 900'],
    ['info', 'griffie', 'privacy'],
    'INGB0285099908',
    ['Postbus 61, 6040 AB Roerdijk', 'Roersingel 2-4, 6041 KP Roerdijk'],
  ),
];
